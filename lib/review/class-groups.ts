import type { ChangeClass } from "../policy/model";

/** The classes as a person picks from them: by what they are about. Every class of the closed list stands in one group. */
export const CLASS_GROUPS = [
  { name: "文字", classes: ["文字更正", "精简"] },
  {
    name: "处理活动",
    classes: ["功能新增", "处理目的变化", "处理方式变化", "处理种类变化", "跨境", "未成年人"],
  },
  { name: "主体、对象与联系", classes: ["主体变更", "共享对象变化", "联系方式变化"] },
  { name: "权利", classes: ["权利变化"] },
  { name: "定义与清单", classes: ["定义变化", "清单"] },
  { name: "形式", classes: ["重点标注", "顺序调整", "结构", "排版"] },
  { name: "未定", classes: ["未定"] },
] as const satisfies readonly { readonly name: string; readonly classes: readonly ChangeClass[] }[];
