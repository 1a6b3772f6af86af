/** How a question may concern a reader's data. Words of the language, not of a policy. */
export interface Concern {
  /** Whether it asks of data, or of what may be done with them: 退货时收集哪些信息. */
  readonly data: boolean;
  /** Whether it speaks of the reader, the platform or somebody else. */
  readonly person: boolean;
}

const OF_DATA =
  /信息|隐私|数据|资料|收集|采集|泄[露漏密]|记录|保存|保留|留[着存多几]|存(?:[储放在哪多几到着下起吗不么]|$)|共享|授权|权限|同意|看[得不]?[到见]|能看|可见|公开|知道|保护|政策|条款|注销|销号|退订|删|撤回|反悔|填|录[下音像]|传[到给上]|偷[偷听看拍]|监[听护控]|卖给|给[了谁别]|告诉|实名|认证|人脸|未成年|\d岁|周岁|匿名|加密|境外|国外|被盗|盗号|黑客|投诉|谁[能会可]|拿[到去走我]|要(?:我|什么|啥|哪些)|提供|通知|凭什么|身份证|清[除空缓]|要[^不]{0,3}(?:照片|图片|视频|姓名|名字|手机|电话|地址|号码|定位|位置|密码)/u;

const PERSON = /我|你|您|咱|俺|自己|别人|人家|平台|他|她|谁|外人/u;

/** @param query the normalised query, without spaces */
export const concernOf = (query: string): Concern => ({ data: OF_DATA.test(query), person: PERSON.test(query) });
