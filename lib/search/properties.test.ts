import fc from "fast-check";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { indexOf, SHOP, TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { foldsOf, normaliseText } from "./normalise";
import { createSearcher } from "./searcher";

/** Punctuation, white space and symbols of any script, the operators of search engines, and emoji. */
const meaningless = fc
  .array(
    fc.constantFrom(
      ..."!|^='\"$*+-~()[]{}<>\\/.,;:?？！，。、…—“”《》【】 \t\n\u0000\u200b\u202e\ufeff",
      "😀",
      "👨‍👩‍👧",
      "\ud800",
      "\udfff",
    ),
  )
  .map((parts) => parts.join(""));

describe.each(TESTED_CONTENTS)("searching $folder", (tested) => {
  const index = indexOf(tested);
  const PUBLISHED = tested.latest.version;
  const searcher = createSearcher(index);
  const folds = foldsOf(index.folds);
  const everything = { version: PUBLISHED, limit: Number.POSITIVE_INFINITY };
  const search = (query: string) => searcher.search(query, everything);
  const version = index.versions.findIndex(({ id }) => id === PUBLISHED);
  const clauses = index.records.filter(({ places }) => places.some(({ versions }) => versions.includes(version)));

  /** A stretch of a clause that keeps at least two letters or digits when normalised. */
  const stretch = fc
    .tuple(fc.constantFrom(...clauses), fc.nat(), fc.integer({ min: 2, max: 90 }))
    .map(([clause, from, length]) => {
      const characters = Array.from(clause.text);
      const start = from % characters.length;
      return { clause, query: characters.slice(start, start + length).join("") };
    })
    .filter(({ query }) => normaliseText(query, folds).length >= 2);

  const outcome = (query: string) => search(query).hits.map(({ id, score, ranges }) => ({ id, score, ranges }));

  test("every stretch of two or more characters of a clause finds that clause", () => {
    fc.assert(
      fc.property(stretch, ({ clause, query }) => {
        const ids = search(query).hits.flatMap((hit) => [hit.id, hit.section.id, ...hit.clauses.map(({ id }) => id)]);
        const place = clause.places.find(({ versions }) => versions.includes(version));
        expect(ids).toContain(place?.id);
      }),
      { numRuns: 500 },
    );
  });

  test("blank, punctuation and emoji find nothing and say so", () => {
    fc.assert(
      fc.property(meaningless, (query) => {
        expect(search(query)).toEqual({ query, hits: [], total: 0, notice: null, nothing: { reason: "blank" } });
      }),
    );
  });

  describe("the form of characters does not matter", () => {
    const fullWidth = (text: string) =>
      text.replace(/[!-~]/g, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");
    const traditional = Converter({ from: "cn", to: "t" });
    test.each([
      ["full width", fullWidth],
      ["upper case", (text: string) => text.toUpperCase()],
      ["decomposed", (text: string) => text.normalize("NFKD")],
      ["traditional characters", traditional],
      ["Taiwan's characters", Converter({ from: "cn", to: "tw" })],
      ["Hong Kong's characters", Converter({ from: "cn", to: "hk" })],
    ])("%s", (_, change) => {
      fc.assert(
        fc.property(stretch, ({ query }) => {
          expect(outcome(change(query))).toEqual(outcome(query));
        }),
        { numRuns: 100 },
      );
    });
  });

  test("every highlight is a term that was looked for, at its exact place", () => {
    fc.assert(
      fc.property(stretch, ({ query }) => {
        const literal = searcher.search(query, { ...everything, literal: true });
        const typed = query.split(/\s+/u).map((word) => normaliseText(word, folds));
        for (const { text, ranges } of literal.hits) {
          for (const { start, end } of ranges) {
            const marked = normaliseText(text.slice(start, end), folds);
            expect(
              typed.some((word) => word !== "" && (marked.startsWith(word.slice(0, 64)) || word.startsWith(marked))),
            ).toBe(true);
            expect(normaliseText(text.slice(start, start + 1), folds).length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("highlights are in order, apart, and within the text", () => {
    fc.assert(
      fc.property(stretch, ({ query }) => {
        for (const { text, ranges, snippet } of search(query).hits) {
          let end = 0;
          for (const range of ranges) {
            expect(range.start >= end && range.end > range.start && range.end <= text.length).toBe(true);
            end = range.end;
          }
          expect(snippet.start >= 0 && snippet.end <= text.length && snippet.start < snippet.end).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("no operator of a search engine changes a word", () => {
    const operator = fc.constantFrom(..."!|^='\"$*+~<>\\");
    fc.assert(
      fc.property(stretch, operator, operator, ({ query }, before, after) => {
        const word = normaliseText(query, folds).slice(0, 12);
        expect(outcome(`${before}${word}${after}`)).toEqual(outcome(word));
      }),
      { numRuns: 100 },
    );
  });

  test("the same query gives the same response, from this searcher and from a new one", () => {
    const other = createSearcher(JSON.parse(JSON.stringify(index)));
    fc.assert(
      fc.property(
        fc.oneof(
          stretch.map(({ query }) => query),
          fc.string({ unit: "binary", maxLength: 20 }),
        ),
        (query) => {
          expect(search(query)).toEqual(search(query));
          expect(other.search(query, everything)).toEqual(search(query));
        },
      ),
      { numRuns: 100 },
    );
  });

  describe("hostile queries are only text", () => {
    test.each([
      ["ten thousand characters of the text", "个人信息".repeat(2500)],
      ["ten thousand unknown characters", "龘".repeat(10_000)],
      ["ten thousand letters", "zhuxiao".repeat(1500)],
      ["ten thousand digits", "1".repeat(10_000)],
      ["ten thousand words", "注销 ".repeat(3500)],
      ["ten thousand spaces", " ".repeat(10_000)],
      ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
      ["a prototype", "__proto__"],
      ["a constructor", "constructor"],
      ["hasOwnProperty", "hasOwnProperty toString valueOf"],
      ["direction characters", "\u202e注销\u202c\u2066账户\u2069"],
      ["control characters", "注\u0000销\u0007\u001b[31m"],
      ["a lone surrogate", "注销\ud83d"],
      ["half an emoji before a word", "\ude00注销"],
      ["a regular expression", "(a+)+$ .* [\\s\\S]* (?=注销)"],
      ["a path", "../../etc/passwd"],
      ["astral ideographs", "𠮷𡈽𠀀".repeat(40)],
    ])("%s", (_, query) => {
      const response = search(query);
      expect(response.query).toBe(query);
      expect(response.hits.length).toBe(response.total);
      expect(response.nothing === null).toBe(response.total > 0);
    });

    test("direction and control characters do not hide a word", () => {
      expect(outcome("\u202e注\u0000销\u200b账户\ud83d")).toEqual(outcome("注销账户"));
    });

    test("any string at all gets an answer", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 500 }), (query) => {
          expect(search(query).query).toBe(query);
        }),
        { numRuns: 200 },
      );
    });
  });
});

test("a query longer than 64 characters is found by its beginning", () => {
  const { latest } = SHOP;
  const index = indexOf({ ...SHOP, documents: [latest] });
  const clause = index.records.find(({ text }) => text.length > 150);
  const search = (query: string) => createSearcher(index).search(query, { version: latest.version });
  expect(search(`${clause?.text}${"再".repeat(10_000)}`).hits[0]?.text).toBe(clause?.text);
});
