import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Project } from "./__fixtures__/project";
import { AFTER, BEFORE, type Draft, hashOf, withDraft } from "./__fixtures__/publishable";

const KINDS = "groups: {}\nkinds: []\npurposes: []\n";

interface Own {
  readonly deadline: string;
  readonly further?: string;
  readonly factless?: string;
}

const FACTLESS = "factless:\n  - { clause: s2-p1, why: 客套 }\n";

const factsFile = (
  version: string,
  fingerprint: string,
  { deadline, further = "", factless = FACTLESS }: Own,
) => `version: "${version}"
fingerprint: ${fingerprint}
revised: "2027-01-01"
status: editorial
rights:
  - id: r01
    right: 答复
    kind: 法定权利
    who: 本人
    do: 提出请求
    at: [{ clause: s1-p1, quote: 我们将在${deadline}内答复您 }]
    deadline: ${deadline}
${further}${factless}`;

/** A draft whose predecessor has facts, with facts of its own unless they are null. */
function withFacts(own: Own | null, draft: Draft = {}): Project {
  const made = withDraft(draft);
  mkdirSync(path.join(made.root, "content/facts"));
  made.write("content/facts/kinds.yaml", KINDS);
  const before = factsFile("2022-11-15", hashOf(BEFORE, "2022-11-15", "2022-11-05"), { deadline: "15天" });
  made.write("content/facts/2022-11-15.yaml", before);
  const after = own && factsFile("2027-01-15", hashOf(AFTER, "2027-01-15", "2027-01-05"), own);
  if (after !== null) made.write("content/facts/2027-01-15.yaml", after);
  return made;
}

const CLASSED_AS = (cls: string) => `\nchanges:\n  - clause: "s1-p1"\n    class: "${cls}"\n    note: "改了期限。"`;

async function reasonsOf(made: Project) {
  const { out, code } = await made.run("publish", "2027-01-15", "--dry-run", "--json");
  const { outcome, refusals, warnings } = JSON.parse(out);
  const told = [...refusals, ...warnings].map(
    ({ rule, message }: { readonly rule: string; readonly message: string }) => {
      return `${rule}: ${message}`;
    },
  );
  return { code, outcome, told };
}

describe("the facts of a draft", () => {
  it("let it be published when each is confirmed and fits", async () => {
    expect(await reasonsOf(withFacts({ deadline: "10天" }))).toEqual({ code: 0, outcome: "ready", told: [] });
  });

  it.each<readonly [string, Own, string]>([
    [
      "one that nobody has confirmed",
      { deadline: "10天", further: "    unconfirmed: true\n" },
      "facts/unconfirmed: r01 还没有人确认。对照条款看过以后，删去 unconfirmed",
    ],
    [
      "a clause that none accounts for",
      { deadline: "10天", factless: "" },
      "facts/uncovered-clause: s2-p1（“我们会改进。”）没有一条清单说到，也没有写明不必说。补上这一条的内容，或在 factless 里写明为什么不必说",
    ],
  ])("stop it: %s", async (_name, own, reason) => {
    expect(await reasonsOf(withFacts(own))).toEqual({ code: 1, outcome: "refused", told: [reason] });
  });

  it.each(["文字更正", "排版", "精简", "顺序调整", "结构"])(
    "contradict the class %s where a term changed",
    async (cls) => {
      const { outcome, told } = await reasonsOf(withFacts({ deadline: "10天" }, { changes: CLASSED_AS(cls) }));
      expect(outcome).toBe("refused");
      expect(told).toContain(
        `class-against-facts: 第 1 处变化（第一章第1段，改写）：定为“${cls}”，清单却有“答复期限变短”：“15天” → “10天”。两处改一处`,
      );
    },
  );

  it("have nothing to say of a class that owns up to the change", async () => {
    const made = withFacts({ deadline: "10天" }, { changes: CLASSED_AS("处理方式变化") });
    expect((await reasonsOf(made)).told.filter((one) => one.startsWith("class-against"))).toEqual([]);
  });

  it("are missed where the version before has some", async () => {
    expect(await reasonsOf(withFacts(null))).toEqual({
      code: 1,
      outcome: "needs-acceptance",
      told: [
        "facts-missing: 上一版有清单，这一版没有。发布以后，现行版本就没有收集清单、共享清单等页面。用 facts carry 把清单带过来，核对以后写入 content/facts/2027-01-15.yaml",
      ],
    });
  });
});
