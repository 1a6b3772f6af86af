import type { SynonymGroup } from "./search-index";

/**
 * The general groups with those of one policy. A policy's group of the same topic stands in its place: its `terms` are the
 * words that this policy prints, and its `asks` come after the general ones. Its other groups come last.
 */
export function joinSynonyms(general: readonly SynonymGroup[], own: readonly SynonymGroup[]): readonly SynonymGroup[] {
  const byTopic = new Map(own.map((group) => [group.topic, group]));
  const known = new Set(general.map(({ topic }) => topic));
  return [
    ...general.map((group) => {
      const mine = byTopic.get(group.topic);
      return mine ? { ...mine, asks: [...new Set([...group.asks, ...mine.asks])] } : group;
    }),
    ...own.filter(({ topic }) => !known.has(topic)),
  ];
}

/** Groups that can help a reader of a policy, and those that sleep. */
export interface SynonymUse {
  readonly awake: readonly SynonymGroup[];
  readonly asleep: readonly SynonymGroup[];
}

/** @param occurs whether a word stands in the text; a group without such a word leads nowhere and sleeps */
export function synonymUse(groups: readonly SynonymGroup[], occurs: (word: string) => boolean): SynonymUse {
  const isAwake = ({ terms }: SynonymGroup) => terms.some(occurs);
  return { awake: groups.filter(isAwake), asleep: groups.filter((group) => !isAwake(group)) };
}
