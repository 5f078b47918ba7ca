/**
 * `next` with what `whole` held beyond `known`: fields that only a newer Satchel knows. `known` is what this one made of
 * `whole`. Members of lists are told by their id or passage; fields of those that are gone are gone too.
 */
export function withStrangers(next: unknown, known: unknown, whole: unknown): unknown {
  if (Array.isArray(next)) {
    const before = byKey(known);
    const withAll = byKey(whole);
    return next.map((each: unknown) => {
      const key = keyOf(each);
      return key === null ? each : withStrangers(each, before.get(key), withAll.get(key));
    });
  }
  if (!isRecord(next) || !isRecord(known) || !isRecord(whole)) return next;
  const strange = Object.entries(whole).filter(([field]) => !Object.hasOwn(known, field));
  const own = Object.entries(next).map(([field, value]) => [field, withStrangers(value, known[field], whole[field])]);
  return Object.fromEntries([...strange, ...own]);
}

function byKey(list: unknown): Map<string, unknown> {
  const members: unknown[] = Array.isArray(list) ? list : [];
  return new Map(
    members.flatMap((member) => {
      const key = keyOf(member);
      return key === null ? [] : [[key, member] as const];
    }),
  );
}

function keyOf(member: unknown): string | null {
  if (!isRecord(member)) return null;
  const key = member['id'] ?? member['passage'];
  return typeof key === 'string' ? key : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
