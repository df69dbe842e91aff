import { compile } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";
import { provinces } from "./provinces.js";
import { competitor } from "./competitors/plain-columns.js";
const N = 10_000; const p = provinces(N); const plain: any = await competitor.prepare(p);
const s = compile(draft3530, { year: 2026 }); let into:any = s.run(p.columns as any, N); const f=()=>{into=s.run(p.columns as any,N,{into})};
const t = (f: () => void) => { const s = performance.now(); for(let k=0;k<8;k++) f(); return (performance.now() - s)/8/N*1e6; };
const A:number[]=[],R:number[]=[];
for (let i=0;i<30;i++){ const base=t(()=>plain.run(0,N)); A.push(base); R.push(t(f)); }
const med=(a:number[])=>a.slice(5).sort((x,y)=>x-y)[a.length-5>>1]!; console.log("plain",med(A).toFixed(1),"ours",med(R).toFixed(1),"ratio",(med(A)/med(R)).toFixed(3));
