/**
 * Words of trade, of the app and of everyday life, which people type into any search field. A privacy policy mentions their
 * neighbours in passing (售后, 物流), and answers none of them unless the question also asks of data.
 */
export const OUTSIDE_WORDS: readonly string[] = (
  "退货 退款 换货 退换 包退 无理由 质保 保修 维修 修理 赔付 假货 正品 真货 质量 次品 瑕疵 破损 少件 丢件 赔多少 退回 拒收货 " +
  "价格 多少钱 便宜 打折 折扣 优惠 红包 满减 砍价 讲价 还价 议价 拼单 拼团 团购 秒杀 预售 定金 尾款 批发 起批 起订 起拍 包邮 " +
  "运费 邮费 快递费 押金 保证金 会员费 年费 充值 提现 分期 花呗 白条 借呗 额度 贷款 借钱 借款 利息 返利 佣金 赚钱 货款 账期 涨价 降价 " +
  "尺码 码数 尺寸 颜色 材质 面料 现货 库存 缺货 断货 补货 上新 新款 爆款 货源 供应商 代发 代加工 打样 样品 厂家 源头 批号 保质期 " +
  "发货 到货 送达 几天到 什么时候到 啥时候到 催单 催件 物流查询 自提 丢了赔 " +
  "装修 上架 下架 主图 详情页 直通车 刷单 类目 爆单 出单 转化率 招商 选品 " +
  "字体 字太小 字太大 夜间模式 深色 闪退 卡顿 黑屏 白屏 打不开 下载软件 安装包 验证码 流量套餐 " +
  "天气 下雨 气温 笑话 故事 唱歌 翻译 作业 数学 股票 基金 彩票 足球 篮球 电影 音乐 小说 游戏 外卖 打车 机票 火车票 酒店 医院 挂号 " +
  "招聘 工资 面试 双十一 春节 放假 几点 星期几 吃什么 减肥 菜谱 旅游 驾照 社保 公积金 房价 租房 签证 高考 考试 幼儿园"
).split(" ");

/** What makes such a question one of data after all: 退货时收集哪些信息. */
const OF_DATA =
  /信息|隐私|数据|资料|收集|泄露|记录|保存|保留|存[储放在哪多几]|共享|授权|权限|同意|看到|看见|知道|姓名|名字|照片|图片|视频|录音|聊天|电话|手机号|地址|身份证|邮箱|联系|保护|政策|提醒|推送|推荐|广告|短信|注销|销号|删|撤回|反悔|注册|登录|密码|身份|认证|人脸|监护|未成年|\d岁|周岁|剪贴板|麦克风|相机|定位|位置|匿名|加密|境外|国外|浏览|足迹|搜|泄密|被盗|盗号|黑客|投诉|收钱|看得|拿到/u;

/**
 * Whether a question asks of data, or of what may be done with it.
 * @param query the normalised query, without spaces
 */
export const isOfData = (query: string): boolean => OF_DATA.test(query);

/**
 * The word that puts a question outside of any privacy policy, or null.
 * @param query the normalised query, without spaces
 * @param isSubject whether a word is a subject of this policy after all: a heading has it
 */
export function outsideWord(query: string, isSubject: (word: string) => boolean): string | null {
  if (OF_DATA.test(query)) return null;
  return OUTSIDE_WORDS.find((word) => query.includes(word) && !isSubject(word)) ?? null;
}
