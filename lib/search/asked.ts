/** What a question asks for besides its subject. */
export const ASPECTS = ["way", "term", "fee", "reason", "refusal", "whom", "number", "name"] as const;
export type Aspect = (typeof ASPECTS)[number];

interface Wording {
  /** How people ask for it, in a normalised query. */
  readonly asked: RegExp;
  /** How a policy writes it. */
  readonly answered: RegExp;
}

/** Words of the language, not of a policy: how each thing is asked for and how it is written. */
const WORDINGS: Readonly<Record<Aspect, Wording>> = {
  way: {
    asked: /怎么|怎样|如何|咋|在哪|哪里|哪儿|去哪|搁哪|从哪|找谁|关掉|取消/u,
    answered: /您(?:还|也)?可以?(?:通过|在|点击|选择|长按|自行|自主|以)|您有权|联[系络]|申请|设置|路径|途径/u,
  },
  term: {
    asked: /多久|多长时间|几天|几年|几个月|几日|多少天|多少年|什么时候|啥时候|何时|期限|多快/u,
    answered: /[\d一二三四五六七八九十](?:个工作)?[天日年月]|期限|期间|年限/u,
  },
  fee: { asked: /多少钱|几块|几元|赔多少|扣多少|扣几|要钱|收费|免费|花钱|付费|收钱/u, answered: /费用|收费|免费/u },
  reason: {
    asked: /为什么|为啥|干嘛|干吗|干什么|凭什么|凭啥|有什么用|做什么用|用来/u,
    answered: /为了|为您|用于|以便|以实现|目的|为[^，。]{2,20}，/u,
  },
  refusal: {
    asked: /不(?:给|填|同意|授权|提供|开|想给|愿意|传|交)|拒绝|能不能|可不可以|能用|影响/u,
    answered: /拒绝|无法|不影响|不会影响|将不能|选择/u,
  },
  whom: {
    asked: /谁|哪家|哪些公司|卖给|给别人|告诉别人|看得到|看到|看见|知道/u,
    answered: /共享|提供给|合作方|第三方|公开|展示|披露|公司/u,
  },
  number: {
    asked: /(?:号码?|电话|热线|编码|案号|税率|比例)(?:是|为)?(?:多少|几|什么|啥)|几个点|几号|第几/u,
    answered: /\d{5}|\d%/u,
  },
  name: { asked: /叫(?:什么|啥)|名字是/u, answered: /(?:名称|姓名)[：:为]|有限公司/u },
};

/** What a policy either prints or does not: nothing that is near it answers. */
export const isValue = (aspect: Aspect): boolean => aspect === "fee" || aspect === "number" || aspect === "name";

/** @param query the normalised query, without spaces */
export function aspectsAsked(query: string): readonly Aspect[] {
  return ASPECTS.filter((aspect) => WORDINGS[aspect].asked.test(query));
}

/** Whether a sentence or clause holds what is asked for. */
export const answersAspect = (text: string, aspect: Aspect): boolean => WORDINGS[aspect].answered.test(text);
