import { faultOf } from './faults';
import { Pack } from './pack';
import { reportPath } from './manifest';

export interface Verdict {
  ok: boolean;
  title: string;
  editions: number[];
  entries: number;
  problems: { code: string; entry: string; message: string }[];
}

/** Checks every entry of a pack against its manifest: size, hash, and the form of every report. */
export async function verifyPack(file: string): Promise<Verdict> {
  let pack: Pack;
  try {
    pack = await Pack.open(file);
  } catch (error) {
    const { code, message } = faultOf(error);
    return { ok: false, title: '', editions: [], entries: 0, problems: [{ code, entry: '', message }] };
  }
  try {
    const { title, entries, reports } = pack.manifest;
    const problems: Verdict['problems'] = [];
    const check = async (entry: string, look: () => Promise<unknown>): Promise<void> => {
      try {
        await look();
      } catch (error) {
        const { code, message } = faultOf(error);
        problems.push({ code, entry, message });
      }
    };
    const ofReports = new Set(reports.map((report) => reportPath(report.id)));
    for (const { id } of reports) await check(reportPath(id), () => pack.report(id));
    for (const { path } of entries) if (!ofReports.has(path)) await check(path, () => pack.entry(path));
    const editions = [...new Set(reports.flatMap((report) => report.edition?.year ?? []))].toSorted((a, b) => a - b);
    return { ok: problems.length === 0, title, editions, entries: entries.length, problems };
  } finally {
    await pack.close();
  }
}
