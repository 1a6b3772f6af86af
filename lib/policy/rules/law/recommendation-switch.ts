import type { Rule } from "../rule";
import { blocksAbout, type Matter, missingMatters } from "./matters";

const id = "law/recommendation-switch";

/** Only a text that speaks of this needs the rest. */
const ABOUT = /个性化(?:推荐|广告|内容|展示)|精准推送|自动化决策/;
/** The heading under which a reader looks for it. */
const HOME = /推荐|决策/;

const MATTERS: readonly Matter[] = [
  {
    name: "关闭个性化推荐或者不针对个人特征的选项",
    article: "个人信息保护法第二十四条",
    wordings: [
      /(?:关闭|关掉|停用|退订|拒绝|屏蔽|管理|取消)[^。]{0,20}(?:个性化|推荐|推送|猜你喜欢)/,
      /(?:个性化|推荐|推送)[^。]{0,40}(?:关闭|关掉|停用|退订|拒绝|屏蔽)/,
      /(?:不|非)针对[^。]{0,4}个人特征/,
    ],
  },
];

/** Turning personalised recommendation off. */
export const recommendationSwitch: Rule = {
  id,
  sentence: "提供个性化推荐的，应写明不针对个人特征的选项或者关闭方式",
  example: "我们会为您提供个性化推荐。",
  authority: "个人信息保护法第二十四条；网络数据安全管理条例第四十二条",
  severity: "advice",
  falseAlarms: [
    "我们会为您提供个性化推荐，您可以在设置中关闭。",
    "我们会进行个性化推荐，您可以在设置里关掉“猜你喜欢”。",
    "我们提供个性化推荐，也提供非针对个人特征的选项。",
    "我们重视您的隐私。",
  ],
  check: (document) => (blocksAbout(document, ABOUT).length === 0 ? [] : missingMatters(id, document, HOME, MATTERS)),
};
