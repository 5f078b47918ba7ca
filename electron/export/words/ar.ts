import { comparingInArabic } from './comparing/ar';
import type { Words } from './words';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const rules = new Intl.PluralRules('ar');
type Forms = { one: string; two: string; few: string; many: string; other: string };
/** Arabic counts in five ways; one and two stand without their number. */
function count(n: number, forms: Forms): string {
  const form = rules.select(n);
  if (form === 'one' || form === 'two') return forms[form];
  return `${n} ${form === 'zero' ? forms.other : forms[form]}`;
}
const list = (items: string[]) => items.join(' و');

const RECOMMENDATIONS: Forms = { one: 'توصية واحدة', two: 'توصيتان', few: 'توصيات', many: 'توصية', other: 'توصية' };
const PASSAGES: Forms = {
  one: 'فقرة واحدة من التقرير',
  two: 'فقرتان من التقارير',
  few: 'فقرات من التقارير',
  many: 'فقرة من التقارير',
  other: 'فقرة من التقارير',
};
const COUNTRIES: Forms = { one: 'بلد واحد', two: 'بلدين', few: 'بلدان', many: 'بلدًا', other: 'بلد' };

export const arabic: Words = {
  months,
  date: (iso) => `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`,
  list,
  page: ['صفحة ', ' من ', ''],
  contents: 'المحتويات',
  tipReport: 'تقرير الاتجار بالأشخاص',
  tipShort: 'تقرير الاتجار بالأشخاص',
  edition: (when) => `تقرير الاتجار بالأشخاص، ${when}`,
  running: (country, year) => `${country}، تقرير الاتجار بالأشخاص ${year}`.trim(),
  unknownCountry: 'بلد غير مذكور',
  tiers: {
    '1': 'الفئة 1',
    '2': 'الفئة 2',
    '2WL': 'الفئة 2، قائمة المراقبة',
    '3': 'الفئة 3',
    SC: 'حالة خاصة',
    none: 'لم تُذكر فئة',
  },
  sections: {
    overview: 'ملخص',
    recommendations: 'التوصيات ذات الأولوية',
    prosecution: 'الملاحقة القضائية',
    protection: 'الحماية',
    prevention: 'الوقاية',
    profile: 'ملامح الاتجار',
    efforts: 'جهود الحكومة',
  },
  noRecommendations: 'لا يتضمن هذا التقرير توصيات ذات أولوية.',
  emptySection: 'لا نص تحت هذا العنوان.',
  kinds: {
    summary: 'ملخص بلد',
    recommendations: 'التوصيات ذات الأولوية',
    full: 'التقرير الكامل',
    selection: 'مختارات من التوصيات',
    passages: 'فقرات مختارة',
    'follow-up': 'المتابعة',
    edition: 'إصدار كامل',
    comparison: 'مقارنة',
    history: 'سجل التوصيات',
  },
  satchel: 'الحقيبة',
  chosen: 'التوصيات التي عُثر عليها',
  deck: (recommendations, paragraphs, countries, years) =>
    [
      list([
        ...(recommendations > 0 || paragraphs === 0 ? [count(recommendations, RECOMMENDATIONS)] : []),
        ...(paragraphs > 0 ? [count(paragraphs, PASSAGES)] : []),
      ]) + (countries > 0 ? ` من ${count(countries, COUNTRIES)}` : ''),
      ...(years.length > 0 ? [`${years.length === 1 ? 'إصدار' : 'إصدارات'} ${list(years)}`] : []),
    ].join('، '),
  reportsDeck: (reports, content) =>
    `${count(reports, { ...COUNTRIES, two: 'بلدان' })}، ${
      { summary: 'ملخصات وتوصيات ذات أولوية', recommendations: 'توصيات ذات أولوية', full: 'تقارير كاملة' }[content]
    }`,
  newIn: (year) => `جديدة في ${year}.`,
  askedEveryYearSince: (year) => `تتكرر كل سنة منذ ${year}.`,
  askedSince: (year) => `مطلوبة منذ ${year}.`,
  askedIn: (years) => `طُلبت في ${years}.`,
  note: (text) => `ملاحظة: ${text}`,
  followUp: (state, date, text) => `المتابعة: ${state}، ${date}.${text === '' ? '' : ` ${text}`}`,
  states: { 'no-action': 'لا إجراء', 'under-way': 'قيد التنفيذ', done: 'أُنجزت' },
  howToCite: 'كيفية الاستشهاد.',
  sources: 'المصادر.',
  department: 'وزارة الخارجية الأمريكية',
  extract: 'مقتطف',
  citeById: (example) => `يُستشهد بالتوصية بمعرّفها، مثلًا ${example}.`,
  heldAt: (many, date, checksums) =>
    `${many ? 'النصوص كما هي محفوظة' : 'النص كما هو محفوظ'} في Satchel بتاريخ ${date}؛ SHA-256 ${checksums}.`,
  sourceLine: (statement) => `سطر المصدر كما ورد: «${statement}».`,
  notHeld: (ids) => `لم تعد في هذه المكتبة، وهي مطبوعة كما كانت عند اختيارها: ${ids}.`,
  notesAreTheAuthors: 'الملاحظات لصاحبها وليست جزءًا من التقارير.',
  comparing: comparingInArabic,
  columns: [
    'المعرّف',
    'رمز البلد',
    'البلد',
    'الإصدار',
    'الفئة',
    'الرقم',
    'النص',
    'ملاحظة',
    'المتابعة',
    'سنوات الطلب',
    'المصدر',
    'تاريخ الإعداد',
  ],
};
