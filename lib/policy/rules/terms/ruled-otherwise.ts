import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { deedOf, isSameDeed, partsOf } from "./same-deed";

/** A part of a sentence that leaves free what another demands. */
export interface RuledOtherwise {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** The modals of both. */
  readonly own: string;
  readonly other: string;
}

const MUST = /应当|必须|(?<![无不所必])须(?!知)/;
const MAY = /可以(?!不|选择|拒绝)/;
/** What is denied or excepted is another rule. */
const OTHERWISE = /不得|不应|不可以|除外|但/;
/** So many rules before one are asked whether they say otherwise: two that contradict each other stand near. */
const NEAR = 24;

interface Ruled {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly modal: string;
  readonly isDuty: boolean;
  readonly deed: string;
}

function ruledIn(block: Block): readonly Ruled[] {
  return partsOf(blockText(block)).flatMap(({ words, start }): readonly Ruled[] => {
    const [must, may] = [MUST.exec(words), MAY.exec(words)];
    const modal = must ?? may;
    if (modal === null || (must !== null && may !== null) || OTHERWISE.test(words)) return [];
    const deed = deedOf(words);
    return [{ block, start, end: start + words.length, modal: modal[0], isDuty: must !== null, deed }];
  });
}

/** Parts of sentences that demand what another one near them allows, or the other way round. */
export function ruledOtherwise(document: PolicyDocument): readonly RuledOtherwise[] {
  const recent: Ruled[] = [];
  return document.blocks.flatMap((block): readonly RuledOtherwise[] => {
    if (block.kind === "heading" || block.kind === "table") return [];
    return ruledIn(block).flatMap((ruled): readonly RuledOtherwise[] => {
      const other = recent.find((one) => one.isDuty !== ruled.isDuty && isSameDeed(one.deed, ruled.deed));
      recent.push(ruled);
      if (recent.length > NEAR) recent.shift();
      return other === undefined
        ? []
        : [{ block, start: ruled.start, end: ruled.end, own: ruled.modal, other: other.modal }];
    });
  });
}
