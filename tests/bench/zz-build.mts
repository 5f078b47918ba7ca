import fs from 'node:fs';
import { generateReports } from './corpus';
import { buildFrom } from './searching/satchel';
for (const n of [190, 1900, 4000]) {
  const f='/tmp/h/s-bench/'+n; fs.mkdirSync(f,{recursive:true});
  const r=generateReports({reports:n, seed:7}); const t2=performance.now();
  buildFrom(r, f); console.log(n, performance.now()-t2);
}
