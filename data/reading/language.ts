/** The language of a text, by its script and its commonest words. */

const SAMPLE = 20_000;

const SCRIPTS: readonly [string, RegExp][] = [
  ['ar', /\p{Script=Arabic}+/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['ko', /\p{Script=Hangul}+/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  ['zh', /\p{Script=Han}+/gu],
  ['th', /\p{Script=Thai}+/gu],
  ['el', /\p{Script=Greek}+/gu],
  ['hi', /\p{Script=Devanagari}+/gu],
  ['bn', /\p{Script=Bengali}+/gu],
  ['am', /\p{Script=Ethiopic}+/gu],
  ['my', /\p{Script=Myanmar}+/gu],
  ['km', /\p{Script=Khmer}+/gu],
  ['ka', /\p{Script=Georgian}+/gu],
  ['hy', /\p{Script=Armenian}+/gu],
];

/** Letters that tell apart languages of one script. */
const PERSIAN = /[پچژگک]|ی/gu;
const URDU = /[ٹڈڑےں]/gu;
const UKRAINIAN = /[іїєґ]/giu;

const WORDS: readonly [string, string][] = [
  ['en', 'the of and to in for with that on by was were from or not government victims'],
  ['es', 'el la los las de que y en un una para con por del se su gobierno víctimas'],
  ['fr', 'le la les des et en du une pour dans que est par aux sur gouvernement victimes'],
  ['pt', 'o os as de que e em um uma para com por do da dos das não governo vítimas'],
  ['de', 'der die das und zu den mit von für ist nicht auf ein eine des dem regierung opfer'],
  ['it', 'il lo gli le di che e un una per con del della dei nel governo vittime'],
  ['nl', 'de het een van en in te dat op voor met niet zijn door regering slachtoffers'],
  ['ro', 'și de la în a cu pe din pentru care nu este sau guvernul victimelor'],
  ['pl', 'i w na z do się nie że jest przez dla oraz od rząd ofiar'],
  ['tr', 've bir bu için ile olarak da de olan hükümet mağdur insan ticareti'],
  ['id', 'dan yang di untuk dengan dari pada tidak dalam oleh pemerintah korban'],
  ['vi', 'và của các trong cho là không được với người chính phủ nạn nhân'],
  ['sw', 'na ya wa kwa katika ni za la serikali wahasiriwa'],
  ['sq', 'dhe të në e për me një nga që qeveria viktimave'],
  ['sr', 'i u na za od da se je su vlada žrtava'],
];

/** Characters that match; `form` takes whole runs of them. */
function count(text: string, form: RegExp): number {
  return (text.match(form) ?? []).reduce((sum, run) => sum + run.length, 0);
}

/** BCP 47; `en` where nothing tells otherwise. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}+/gu);
  if (letters === 0) return 'en';
  const isLatin = count(sample, /\p{Script=Latin}+/gu) > letters * 0.7;
  for (const [language, script] of isLatin ? [] : SCRIPTS) {
    const share = count(sample, script) / letters;
    if (share < 0.3) continue;
    if (language === 'ar' && count(sample, URDU) > letters * 0.01) return 'ur';
    if (language === 'ar' && count(sample, PERSIAN) > letters * 0.02) return 'fa';
    if (language === 'ru' && count(sample, UKRAINIAN) > letters * 0.02) return 'uk';
    return language;
  }
  const counts = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = WORDS.map(([language, common]) => ({
    language,
    score: common.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const english = scored.find(({ language }) => language === 'en')?.score ?? 0;
  return best.score > english * 1.3 && best.score >= words.length * 0.08 ? best.language : 'en';
}
