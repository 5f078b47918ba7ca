import { useEffect, useState } from 'react';
import type { Fault, Result, SearchAnswer, SearchRequest } from '../../../electron/contract';
import { ask } from '../../host';

/** The last answer shown, so that Back brings the page as it was at once. */
let last: { key: string; answer: SearchAnswer } | null = null;

export interface Answering {
  /** The newest answer. It stands until the next one comes, so it may still be that of an earlier query. */
  answer: SearchAnswer | null;
  /** It is the answer to what is asked now. */
  isCurrent: boolean;
  fault: Fault | null;
}

/**
 * Asks again at each change of the request, and of `turn`: reports became searchable meanwhile. Null asks nothing.
 * Answers to what is no longer asked are dropped.
 */
export function useAnswer(request: SearchRequest | null, turn: string): Answering {
  const key = JSON.stringify(request);
  const question = JSON.stringify({ request, turn });
  const [shown, setShown] = useState(() => (last?.key === key ? last : null));
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let wanted = true;
    const { request: asked }: { request: SearchRequest | null } = JSON.parse(question);
    if (asked === null) return undefined;
    void persist(asked, () => wanted).then((result) => {
      if (!wanted || !result) return;
      setFault(result.ok ? null : result.error);
      if (!result.ok) return;
      last = { key: JSON.stringify(asked), answer: result.value };
      setShown(last);
    });
    return () => {
      wanted = false;
    };
  }, [question]);
  const answer = request === null ? null : (shown?.answer ?? null);
  return { answer, isCurrent: shown?.key === key, fault };
}

/** A question that gave way to another one of this page is put again, while it is wanted. */
export async function persist(request: SearchRequest, wanted: () => boolean): Promise<Result<SearchAnswer> | null> {
  while (wanted()) {
    const result = await ask('search', request);
    if (result.ok || result.error.code !== 'superseded') return result;
  }
  return null;
}
