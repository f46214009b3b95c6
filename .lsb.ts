import { readFileSync } from 'node:fs';
const { literalScanner } = await import(process.cwd() + '/scripts/prefilter/literal-scanner.ts');
const { sets, texts } = JSON.parse(readFileSync('/tmp/w/scan.json', 'utf8'));
const scan = literalScanner(sets);
for (let r = 0; r < 6; r++) {
  const t = process.cpuUsage().user; let n = 0, c = 0;
  for (const x of texts) { n += scan(x)[3]; c += x.length; }
  const d = process.cpuUsage().user - t;
  console.log((d / 1000).toFixed(0), 'ms', (d * 1000 / c).toFixed(1), 'ns/char', n);
}
const len: any = {}; for (const s of sets) for (const l of s) len[l.length] = (len[l.length] ?? 0) + 1; console.log(JSON.stringify(len)); console.log(sets.length, sets.map((s: any) => s.length).sort((a: any, b: any) => b - a).slice(0, 20).join(' '));
console.log(sets.filter((s:any)=>s.length>100).map((s:any)=>s.slice(0,5).join('|')).join('\n'));
