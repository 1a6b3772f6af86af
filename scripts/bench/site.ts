/**
 * `npm run bench:site [-- --runs 5] [-- --part weight|speed|pages|intent]`: the built site's reading page against a
 * plain HTML page of the same text with a contents list and inlined CSS, made here, in one run; then every kind of page;
 * then how soon the first action is answered. Build first. Without Lighthouse its parts are skipped, aloud.
 */
import { existsSync } from "node:fs";
import { siteFolder } from "../../build/site-folder.mjs";
import { loadArchive } from "../../lib/content/load-archive";
import { versionInForce } from "../../lib/policy/archive";
import { chinaDate } from "../../lib/policy/dates";
import { routes } from "../../lib/routes";
import { breakdown } from "./site/breakdown";
import { ACTIONS, answerTo, PLAIN, type Visit } from "./site/intent";
import { ensureLighthouse, type LighthouseRun, runLighthouse, THROTTLING } from "./site/lighthouse";
import { openBrowser, type Phone, SLOW_PHONE } from "./site/phone";
import { plainPage } from "./site/plain";
import { type BenchServer, serveForBench } from "./site/server";
import { type Weight, weigh } from "./site/weigh";
import { median, option, ratio, word } from "./table";

const READER = "/";
const SITE = process.env.SITE_DIR ?? siteFolder(process.env);
if (!existsSync(SITE)) throw new Error(`there is no ${SITE}/: run npm run build first`);

const runs = option("runs", 5);
const part = word("part");
const wants = (name: string) => part === null || part === name;
const document = versionInForce(loadArchive(), chinaDate(new Date())).document;
const server = await serveForBench(SITE, { [PLAIN]: plainPage(document).html });
const browser = await openBrowser();
try {
  if (wants("weight")) await reportWeight();
  if (wants("speed")) await reportSpeed();
  if (wants("pages")) await reportPages();
  if (wants("intent")) await reportIntent();
} finally {
  await browser.close();
  server.close();
}

/** The reading page against the plain one, and what its bytes are. */
async function reportWeight(): Promise<void> {
  const plain = await weigh(browser, server, PLAIN);
  const reader = await weigh(browser, server, READER);
  console.log("\nbefore anybody does anything; bytes as brotli 11");
  console.table({
    plain: { ...plain },
    "reading page": { ...reader },
    "× plain": {
      requests: ratio(reader.requests, plain.requests),
      html: ratio(reader.html, plain.html),
      css: "",
      script: "",
      other: "",
      total: ratio(reader.total, plain.total),
      elements: ratio(reader.elements, plain.elements),
    },
  });
  const notes = server.read(routes.notes(document.version))?.packed.length ?? 0;
  const all = reader.total + notes;
  console.log(`all a reader needs, with what notes say (${notes}): ${all}, ${ratio(all, plain.total)} × plain`);
  const listed = server.read(routes.listed(document.version))?.packed.length ?? 0;
  console.log(
    `rows of the lists, for the note of a clause or chapter: ${listed}; ${ratio(all + listed, plain.total)} × with`,
  );
  aim("requests ≤ 4", reader.requests <= 4);
  aim("HTML ≤ 1.45 × plain", reader.html <= 1.45 * plain.html);
  aim("elements ≤ 900", reader.elements <= 900);
  aim("all a reader needs ≤ 2 × plain", all <= 2 * plain.total);
  const [ours, theirs] = [partsOf(READER), partsOf(PLAIN)];
  console.log("\nwhat the HTML's bytes are; css and head are what the packed page would lose without them");
  const shown = ({ total, text, css, head, markup, elements }: typeof ours) => ({
    total,
    text,
    css,
    head,
    markup,
    elements,
  });
  console.table({ plain: shown(theirs), "reading page": shown(ours) });
  console.log("\nparts of the reading page's body, and what the packed page would lose without each");
  console.table(
    Object.fromEntries(
      ours.parts
        .toSorted((a, b) => b.marginal - a.marginal)
        .map(({ name, elements, marginal }) => [name, { elements, bytes: marginal }]),
    ),
  );
}

function partsOf(address: string) {
  return breakdown(server.read(address)?.raw.toString("utf8") ?? "");
}

function aim(name: string, reached: boolean): void {
  console.log(`${reached ? "reached" : "MISSED "}: ${name}`);
}

/** Lighthouse as a phone, the two pages in turns, so that the machine's mood falls on both alike. */
async function reportSpeed(): Promise<void> {
  if (!ensureLighthouse()) return console.log("\nSKIPPED: Lighthouse could not be installed; no speed was measured");
  for (const throttling of THROTTLING) {
    const plain: LighthouseRun[] = [];
    const reader: LighthouseRun[] = [];
    for (let run = 0; run < runs; run += 1) {
      plain.push(await runLighthouse(server.origin + PLAIN, throttling));
      reader.push(await runLighthouse(server.origin + READER, throttling));
    }
    const [a, b] = [medians(reader), medians(plain)];
    console.log(`\nLighthouse mobile, throttling ${throttling}, medians of ${runs} runs in turns`);
    console.table({
      plain: { ...rounded(b) },
      "reading page": { ...rounded(a) },
      "× plain": { fcp: ratio(a.fcp, b.fcp), lcp: ratio(a.lcp, b.lcp), performance: "" },
    });
    aim("FCP ≤ 1.1 × plain", a.fcp <= 1.1 * b.fcp);
    aim("LCP ≤ 1.1 × plain", a.lcp <= 1.1 * b.lcp);
    aim("TBT 0", a.tbt === 0);
    aim("CLS 0", a.cls === 0);
  }
}

function medians(all: readonly LighthouseRun[]) {
  const of = (read: (run: LighthouseRun) => number) => median(all.map(read));
  return {
    fcp: of((run) => run.fcp),
    lcp: of((run) => run.lcp),
    tbt: of((run) => run.tbt),
    cls: of((run) => run.cls),
    performance: of((run) => run.performance),
  };
}

function rounded({ fcp, lcp, tbt, cls, performance }: ReturnType<typeof medians>) {
  return { fcp: Math.round(fcp), lcp: Math.round(lcp), tbt: Math.round(tbt), cls: cls.toFixed(3), performance };
}

/** Each kind of page by its largest one: its weight, and Lighthouse's judgement once. */
async function reportPages(): Promise<void> {
  const judged = ensureLighthouse();
  if (!judged) console.log("\nSKIPPED: Lighthouse could not be installed; pages are only weighed");
  const plain = await weigh(browser, server, PLAIN);
  const rows: (readonly [string, object])[] = [];
  for (const address of largestOfEachKind(server)) {
    const weight: Weight = await weigh(browser, server, address);
    const run = judged ? await runLighthouse(server.origin + address, "simulate", true) : null;
    const scores = run && {
      tbt: Math.round(run.tbt),
      cls: run.cls.toFixed(3),
      scores: [run.performance, run.accessibility, run.bestPractices, run.seo].join(" "),
    };
    rows.push([address, { ...weight, "× plain": ratio(weight.total, plain.total), ...scores }]);
  }
  console.log("\nkinds of pages; scores: performance, accessibility, best practices, SEO");
  console.table(Object.fromEntries(rows));
}

/** Pages that differ only in the dates of their address are of one kind. */
function largestOfEachKind({ read, pages }: BenchServer): readonly string[] {
  const kinds = new Map<string, string>();
  const size = (address: string) => read(address)?.raw.length ?? 0;
  for (const address of pages) {
    const kind = address.replace(/\/\d{4}-\d\d-\d\d[^/]*/g, "/*");
    const known = kinds.get(kind);
    if (known === undefined || size(address) > size(known)) kinds.set(kind, address);
  }
  return [...kinds.values()];
}

/** How soon the first action on the reading page is answered, beside a plain page's own handler. */
async function reportIntent(): Promise<void> {
  const fast: Phone = { ...SLOW_PHONE, network: null };
  const settings: readonly { readonly name: string; readonly phone: Phone; readonly visit: Visit }[] = [
    { name: "at once, slow network", phone: SLOW_PHONE, visit: "at once" },
    { name: "at once, fast network", phone: fast, visit: "at once" },
    { name: "after reading, slow network", phone: SLOW_PHONE, visit: "after reading" },
    { name: "on a later visit, slow network", phone: SLOW_PHONE, visit: "later" },
  ];
  const rows: (readonly [string, object])[] = [];
  for (const { name, phone, visit } of settings) {
    // The plain page keeps nothing between visits.
    for (const action of ACTIONS.filter(({ on }) => visit === "at once" || on !== PLAIN)) {
      const answers = [];
      for (let run = 0; run < runs; run += 1) answers.push(await answerTo(browser, server, action, phone, visit));
      const visible = median(answers.map((answer) => answer.visible ?? Number.POSITIVE_INFINITY));
      const shift = Math.max(...answers.map((answer) => answer.shift));
      const reached = visible <= action.within;
      rows.push([`${action.name}; ${name}`, { answered: Math.round(visible), within: action.within, reached, shift }]);
    }
  }
  console.log(`\nmilliseconds from the first action to its answer, processor 4 × slower, medians of ${runs} runs`);
  console.table(Object.fromEntries(rows));
}
