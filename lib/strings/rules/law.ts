/** What the checks say about matters the law asks a policy to state. They report what was looked for, never a verdict. */
export const lawStrings = {
  notFound: (matter: string, article: string) => ({
    message: `未找到：${matter}（${article}）`,
    mend: "请律师确认是否需要写明；如已用其他措辞写明，可不处理",
  }),
  shortNotice: (period: string) => ({
    message: `这里的期间是${period}，少于七日`,
    mend: "电子商务法第三十四条要求平台服务协议和交易规则的修改内容至少在实施前七日公示；本政策若属其组成部分，请核对",
  }),
  shortNoticeDates: (announcedOn: string, effectiveOn: string, days: number) => ({
    message: `公示日期 ${announcedOn} 与生效日期 ${effectiveOn} 相隔 ${days} 日，少于七日`,
    mend: "电子商务法第三十四条要求平台服务协议和交易规则的修改内容至少在实施前七日公示；本政策若属其组成部分，请核对",
  }),
  plainSensitive: (words: string) => ({
    message: `“${words}”可能属于敏感个人信息，这里没有重点标注`,
    mend: "如属敏感个人信息，请标为粗体下划线",
  }),
};
