import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ListView } from "@/components/lists/ListView";
import { siteAddresses } from "@/lib/content/lists";
import type { ListPage } from "@/lib/facts/list-pages";
import { arrangeArchive } from "@/lib/policy/archive";
import { blockInlines } from "@/lib/policy/text";
import { factsOf, kinds, plainOf } from "./facts";
import { once, PUBLISHED, proof, version as versionOf } from "./text";

const shown = once(() => {
  const document = versionOf(PUBLISHED);
  const [version] = arrangeArchive([{ document, draft: false, fingerprint: "0".repeat(64) }]);
  if (version === undefined) throw new Error("there is no version");
  const addresses = siteAddresses(PUBLISHED);
  return {
    version,
    lists: { document, facts: factsOf(PUBLISHED), plain: plainOf(PUBLISHED), kinds: kinds(), addresses },
  };
});

/** A list as its readers get it. */
function page(name: ListPage): string {
  const { version, lists } = shown();
  return renderToStaticMarkup(
    <ListView page={name} version={version} lists={lists} inForce={version} pinned successors={[]} />,
  );
}

const text = (html: string) => html.replace(/<[^>]*>/g, "");

proof("the lists of 1688 as pages", () => {
  it("draw every way through the app that the text marks, under what can be done there", () => {
    const rights = page("rights");
    const paths = shown().lists.document.blocks.flatMap((block) =>
      blockInlines(block).flatMap((inline) => (inline.kind === "app-path" ? [inline.text] : [])),
    );
    expect(paths).toHaveLength(14);
    expect(paths.filter((path) => !text(rights).includes(path))).toEqual([]);
  });

  it("print slips of the text as they are", () => {
    expect(text(page("collected"))).toContain("单独的搜索词字信息");
    expect(text(page("collected"))).not.toContain("单独的搜索字词");
  });

  it("say of a search's words what the text claims, and do not claim it themselves", () => {
    const row = /<tr id="c18".*?<\/tr>/s.exec(page("collected"))?.[0] ?? "";
    expect(text(row)).toContain("政策主张它“不属于您的个人信息”");
  });

  it("keep the promise on advertising to its own recipient", () => {
    const promise = "您的个人身份信息";
    const rows = [...page("shared").matchAll(/<tr id="([^"]+)".*?<\/tr>/gs)];
    expect(rows.flatMap(([row, id]) => (text(row).includes(promise) ? [id] : []))).toEqual(["s14"]);
  });
});
