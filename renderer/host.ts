import './no-eval';
import { z } from 'zod';
import {
  type Bridge,
  done,
  Fault,
  Finding,
  failed,
  type Gives,
  type News,
  type NewsName,
  news,
  type Result,
  type Takes,
  type Verb,
  verbs,
} from '../electron/contract';
import { inWords, say } from './words';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly satchel: Bridge;
  }
}

const Envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: Fault }),
]);

/** Asks the host. What comes back is checked by its schema; whatever goes wrong is a failed result, never thrown. */
export async function ask<V extends Verb>(verb: V, argument: Takes<V>): Promise<Result<Gives<V>>> {
  const host: { [Name in Verb]: (argument: Takes<Name>) => Promise<unknown> } = window.satchel;
  return understood(verb, answers[verb].gives, () => host[verb](argument));
}

/** Looks at files that were dropped on the page, as `chooseReports` does. */
export function lookAtDropped(files: File[], job: string): Promise<Result<Finding>> {
  return understood('dropReports', Finding, () => window.satchel.dropReports(files, job));
}

async function understood<T>(name: string, schema: z.ZodType<T>, asked: () => Promise<unknown>): Promise<Result<T>> {
  let answer: unknown;
  try {
    answer = await asked();
  } catch (error) {
    return failed('host-unreachable', say('fault.host-unreachable'), error instanceof Error ? error.message : '');
  }
  const envelope = Envelope.safeParse(answer);
  if (!envelope.success) return notUnderstood(name);
  if (!envelope.data.ok) return { ok: false, error: inWords(envelope.data.error) };
  const value = schema.safeParse(envelope.data.value);
  return value.success ? done(value.data) : notUnderstood(name);
}

/** The contract's schemas, each with its own verb's type. */
const answers: { [V in Verb]: { gives: z.ZodType<Gives<V>> } } = verbs;
const tidings: { [N in NewsName]: z.ZodType<News<N>> } = news;

const notUnderstood = (verb: string) =>
  failed(
    'answer-not-understood',
    say('fault.answer-not-understood'),
    say('fault.answer-not-understood.hint', { verb }),
  );

type Hear = (payload: unknown) => void;
const listeners = new Map<string, Set<Hear>>();
let listening = false;

/** Hears one kind of news; what does not fit its schema is dropped. Returns the way to stop. */
export function onNews<N extends NewsName>(name: N, handler: (payload: News<N>) => void): () => void {
  if (!listening) {
    listening = true;
    window.satchel.listen((heard, payload) => listeners.get(heard)?.forEach((hear) => hear(payload)));
  }
  const hear: Hear = (payload) => {
    const checked = tidings[name].safeParse(payload);
    if (checked.success) handler(checked.data);
  };
  const others = listeners.get(name) ?? new Set<Hear>();
  listeners.set(name, others.add(hear));
  return () => void others.delete(hear);
}
