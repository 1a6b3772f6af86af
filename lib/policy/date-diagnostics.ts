/** What is said of a version whose dates do not agree: what is wrong, and how to mend it. */
export const DATE_DIAGNOSTICS = {
  "effective-before-updated": (updatedOn: string, effectiveOn: string) => ({
    what: `生效日期 ${effectiveOn} 早于更新日期 ${updatedOn}`,
    mend: "改正其中一个日期；生效日期应等于或晚于更新日期",
    actual: effectiveOn,
  }),
  "announced-after-effective": (announcedOn: string, effectiveOn: string) => ({
    what: `公示日期 ${announcedOn} 晚于生效日期 ${effectiveOn}`,
    mend: "改正其中一个日期；公示应在生效之前",
    actual: announcedOn,
  }),
  "comments-order": ({ from, until }: { from: string; until: string }, effectiveOn: string) => ({
    what: `征求意见从 ${from} 到 ${until}，次序不对，或到生效日期 ${effectiveOn} 还没有结束`,
    mend: "改正 from 或 until；征求意见应在生效之前结束",
  }),
} as const;
