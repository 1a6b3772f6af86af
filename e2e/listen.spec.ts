import { expect, type Page, test } from "@playwright/test";

interface Spoken {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

/** A device with two Chinese voices, of which one speaks by way of a network, that ends each utterance when it is told to. */
async function withVoices(page: Page, voices: readonly { readonly name: string; readonly local: boolean }[]) {
  await page.addInitScript((known) => {
    const spoken: object[] = [];
    let current: SpeechSynthesisUtterance | null = null;
    const all = known.map(({ name, local }) => ({ name, lang: "zh-CN", localService: local }));
    const speech = {
      getVoices: () => all,
      speak: (words: SpeechSynthesisUtterance) => {
        current = words;
        spoken.push({ text: words.text, rate: words.rate, voice: words.voice?.name });
      },
      cancel: () => {
        current = null;
      },
    };
    class Utterance {
      voice: SpeechSynthesisVoice | null = null;
      lang = "";
      rate = 1;
      onend: (() => void) | null = null;
      constructor(readonly text: string) {}
      dispatchEvent() {
        this.onend?.();
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(window, "heard", {
      value: { spoken, end: () => current?.dispatchEvent(new Event("end")) },
    });
  }, voices);
}

const spoken = (page: Page) => page.evaluate<readonly Spoken[]>("heard.spoken");
const LOCAL = { name: "本机", local: true };
const REMOTE = { name: "网络", local: false };

async function openCitation(page: Page): Promise<void> {
  await page.goto("/#s4-7");
  await page.locator("#s4-7 a.label").click();
  await expect(page.getByRole("dialog", { name: "引用本条" })).toBeVisible();
}

test("a section is read clause by clause by a voice of the device, marked as it goes, and stopped", async ({
  page,
}) => {
  await withVoices(page, [REMOTE, LOCAL]);
  await openCitation(page);
  await page.getByRole("button", { name: "从这里朗读" }).click();
  const player = page.getByRole("region", { name: "朗读" });
  await expect(page.locator("#s4-7")).toHaveAttribute("data-heard");
  await page.evaluate("heard.end()");
  await expect(page.locator("#s4-7-p1")).toHaveAttribute("data-heard");
  await expect(page.locator("[data-heard]")).toHaveCount(1);
  const [first, second] = await spoken(page);
  expect(first).toEqual({ text: "（七）答复您的请求", rate: 1, voice: "本机" });
  expect(second?.text).toContain("十个工作日");
  await player.getByRole("combobox", { name: "语速" }).selectOption("快");
  expect((await spoken(page)).at(-1)).toMatchObject({ text: second?.text, rate: 1.3 });
  await player.getByRole("button", { name: "停止" }).click();
  await expect(player).toBeHidden();
  await expect(page.locator("[data-heard]")).toHaveCount(0);
});

for (const [name, voices] of [
  ["none but voices of a network", [REMOTE]],
  ["no voice", []],
] as const) {
  test(`a device with ${name} is offered nothing`, async ({ page }) => {
    await withVoices(page, voices);
    await openCitation(page);
    await expect(page.getByRole("button", { name: "复制引用" })).toBeVisible();
    await expect(page.getByRole("button", { name: "从这里朗读" })).toHaveCount(0);
  });
}
