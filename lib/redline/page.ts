import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import { redlineStrings } from "../strings/redline";

/** Text as Word sets it among Chinese: “ ” … — are wide because of the hint (ECMA-376 part 1, 17.3.2.26). */
export const EAST_ASIA = { font: { hint: "eastAsia" } } as const;

const body = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体", hint: "eastAsia" };
const head = { ascii: "Arial", hAnsi: "Arial", eastAsia: "黑体", hint: "eastAsia" };

/** Sizes in half points: 小四 for the text, as contracts are set in China. */
const SIZES = { text: 24, title: 36, chapter: 30, section: 26, small: 18 } as const;

/** Two characters, however large they are. */
const INDENT = { firstLine: 480, firstLineChars: 200 } as const;

/** The ids of the paragraph styles beside Word's own; the importer knows them by their names. */
export const STYLE_IDS = {
  text: "PolicyText",
  date: "PolicyDate",
  item: "PolicyItem",
  definition: "PolicyDefinition",
  tableHead: "PolicyTableHead",
  tableCell: "PolicyTableCell",
  cover: "PolicyCover",
  coverHead: "PolicyCoverHead",
  margin: "PolicyRunningHead",
} as const;

const heading = (size: number, before: number) => ({
  run: { size, bold: true, font: head },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

export const PAGE_STYLES = {
  default: {
    document: {
      run: { font: body, size: SIZES.text, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: { after: 60, line: 360 } },
    },
    title: {
      run: { size: SIZES.title, bold: true, font: head },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
    },
    heading1: heading(SIZES.chapter, 320),
    heading2: heading(SIZES.section, 220),
    heading3: heading(SIZES.text, 120),
    heading4: heading(SIZES.text, 120),
    heading5: heading(SIZES.text, 120),
  },
  paragraphStyles: [
    { id: STYLE_IDS.text, name: "Policy Text", basedOn: "Normal", paragraph: { indent: INDENT } },
    {
      id: STYLE_IDS.date,
      name: "Policy Date",
      basedOn: "Normal",
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { id: STYLE_IDS.item, name: "Policy Item", basedOn: "Normal", paragraph: { indent: INDENT } },
    { id: STYLE_IDS.definition, name: "Policy Definition", basedOn: "Normal", paragraph: { indent: INDENT } },
    {
      id: STYLE_IDS.tableCell,
      name: "Policy Table Cell",
      basedOn: "Normal",
      run: { size: 21 },
      paragraph: { spacing: { after: 0, line: 300 } },
    },
    {
      id: STYLE_IDS.tableHead,
      name: "Policy Table Head",
      basedOn: STYLE_IDS.tableCell,
      run: { bold: true },
    },
    { id: STYLE_IDS.cover, name: "Policy Cover", basedOn: "Normal", paragraph: { spacing: { after: 40, line: 320 } } },
    {
      id: STYLE_IDS.coverHead,
      name: "Policy Cover Head",
      basedOn: STYLE_IDS.cover,
      run: { size: SIZES.chapter, bold: true, font: head },
      paragraph: { spacing: { before: 240, after: 160 }, keepNext: true },
    },
    {
      id: STYLE_IDS.margin,
      name: "Policy Running Head",
      basedOn: "Normal",
      run: { size: SIZES.small },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
  ],
};

/** A4 in twentieths of a point, with the margins that Word has in China. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = { top: 1_440, bottom: 1_440, left: 1_797, right: 1_797, header: 851, footer: 992 } as const;
/** What is left for the text. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

export const page = () => ({ size: A4, margin: MARGIN });

const marginLine = (...children: readonly (string | (typeof PageNumber)["CURRENT" | "TOTAL_PAGES"])[]) =>
  new Paragraph({ style: STYLE_IDS.margin, children: [new TextRun({ children: [...children], ...EAST_ASIA })] });

/** The running head, and 第 1 页，共 9 页 at the foot. @param title what stands at the head of each page */
export const margins = (title: string) => {
  const [first, middle, last] = redlineStrings.pages;
  return {
    headers: { default: new Header({ children: [marginLine(title)] }) },
    footers: {
      default: new Footer({
        children: [marginLine(first, PageNumber.CURRENT, middle, PageNumber.TOTAL_PAGES, last)],
      }),
    },
  };
};
