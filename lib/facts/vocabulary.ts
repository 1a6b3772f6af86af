/** The closed vocabularies of facts. Their words are Chinese because authors write them and readers see them. */

/** What a piece of information is said to be for. Only what a heading or the text says; never inferred. */
export const CLASSES = ["基本", "附加", "安全", "法定"] as const;
export const CLASS_BASES = ["标题", "正文"] as const;

/** How information is had. 使用已有信息: a new use of what was collected elsewhere. */
export const HOWS = ["用户提供", "自动收集", "从第三方获取", "系统权限", "使用已有信息"] as const;
export const HOW_BASES = ["正文", "推断"] as const;

export const NEEDS = ["必填", "可选", "特定情况必填"] as const;

/** What a recipient is to the publisher, where the text says so. */
export const ROLES = ["委托处理", "共同处理", "提供", "公开", "司法", "转移"] as const;

/**
 * Why a kind is marked as sensitive. 依定义: it falls under the policy's own definition; 重点标注: it stands in bold-underlined
 * words; 视情况: it depends on what it reveals.
 */
export const SENSITIVE_BASES = ["依定义", "重点标注", "视情况"] as const;

export const RIGHT_KINDS = ["法定权利", "联系", "选择", "知情"] as const;
export const SETTING_KINDS = ["路径", "动作", "联系", "选择", "文件"] as const;
export const RETENTION_KINDS = ["期限", "标准", "到期处理", "不保存"] as const;
export const SECURITY_KINDS = ["技术", "组织", "事件", "合作方", "用户"] as const;
export const CHANGE_KINDS = ["重大变更", "通知"] as const;

/** In which situation of life a reader is concerned. */
export const AUDIENCES = ["所有人", "注册", "买", "开店", "发布", "活动", "客服", "家长"] as const;

/** What the card of the first page says, in this order; how the text changed is told there too, from the archive. */
export const CARD_TOPICS = ["收集", "广告", "注销", "联系"] as const;
export type CardTopic = (typeof CARD_TOPICS)[number];

/** Who answers for the facts: an editor of this site, or the publisher of the policy. */
export const STATUSES = ["editorial", "official"] as const;

export type How = (typeof HOWS)[number];
export type Role = (typeof ROLES)[number];
export type SensitiveBasis = (typeof SENSITIVE_BASES)[number];

/** The Data Privacy Vocabulary's terms for what is closed here; https://w3id.org/dpv, release 2.3. */
export const HOW_TERMS: Readonly<Record<How, readonly string[]>> = {
  用户提供: ["dpv:ProvidedPersonalData", "dpv:DataSubjectDataSource"],
  自动收集: ["dpv:ObservedPersonalData"],
  从第三方获取: ["dpv:ThirdPartyDataSource"],
  系统权限: ["dpv:CollectedPersonalData"],
  使用已有信息: ["dpv:Use"],
};

export const ROLE_TERMS: Readonly<Record<Role, string>> = {
  委托处理: "dpv:DataProcessor",
  共同处理: "dpv:JointDataControllers",
  提供: "dpv:ThirdParty",
  公开: "dpv:Disseminate",
  司法: "dpv:Authority",
  转移: "dpv:DataController",
};
