import { describe, expect, it } from 'vitest';
import { american, familyKey, inflectionKey } from '../../../../electron/search/word-forms';

/** Words of one line are one family; lines are apart from each other. */
const FAMILIES = [
  'prosecute prosecutes prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prosecutorial',
  'penalize penalise penalized penalizing penalty penalties penalization penalisation',
  'demobilize demobilise demobilized demobilization demobilisation',
  'labor labour labors',
  'organize organise organized organization organisations organizer',
  'organ organs',
  'child children',
  'man men male males',
  'woman women female females',
  'threat threats threaten threatened threatening',
  'strength strengthen strengthened',
  'traffic traffick trafficked trafficker traffickers trafficking',
  'author authors',
  'authority authorities',
  'police',
  'policy policies',
  'general',
  'generate generated',
  'inform informed information',
  'informal informally',
  'minor minors',
  'minority minorities',
  'criminalize criminalise criminalization criminalising',
  'migrant migrants migration migrate',
  'counseling counselling counsellor counselors',
  'defense defence',
  'center centre centers centres',
  'exploit exploits exploited exploitation exploitative',
  'constructor constructors construct construction',
  'sell sold sells',
] as const;

describe('relatives', () => {
  it.each(FAMILIES)('%s', (line) => {
    const words = line.split(' ');
    const [key] = words.map(familyKey);
    for (const word of words) expect([word, familyKey(word)]).toEqual([word, key]);
    for (const other of FAMILIES) if (other !== line) expect(other.split(' ').map(familyKey)).not.toContain(key);
  });

  it.each([
    'shelter shelters sheltered sheltering',
    'identify identifies identified identifying',
    'plan plans planned planning',
    'abuse abuses abused abusing',
  ])('inflections: %s', (line) => expect(new Set(line.split(' ').map(inflectionKey)).size).toBe(1));

  it('tells inflections from derivations', () => {
    expect(inflectionKey('prosecution')).not.toBe(inflectionKey('prosecute'));
  });

  it('leaves alone what is no English word', () => {
    for (const word of ['covid19', 'المجتمع', '贩运', 'us', 'toString', '__proto__'])
      expect(familyKey(word)).toBe(word);
  });

  it.each(['exercise', 'supervise', 'advertise', 'promise', 'otherwise', 'surprised', 'raised', 'noise'])(
    'keeps the s of %s',
    (word) => {
      expect(american(word)).toBe(word);
    },
  );
});
