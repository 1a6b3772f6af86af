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
  /信息|隐私|数据|资料|收集|采集|泄[露漏密]|记录|保存|保留|留[着存多几]|存(?:[储放在哪多几到着下起吗不么]|$)|共享|授权|权限|同意|看[得不]?[到见]|能看|可见|公开|知道|保护|政策|条款|注销|销号|退订|删|撤回|反悔|填|录[下音像]|传[到给上]|偷[偷听看拍]|监[听护控]|卖给|给[了谁别]|告诉|实名|认证|人脸|未成年|\d岁|周岁|匿名|加密|境外|国外|被盗|盗号|黑客|投诉|谁[能会可]|拿[到去走我]|要(?:我|什么|啥|哪些)|提供|通知|凭什么|身份证|清[除空缓]|要[^不]{0,3}(?:照片|图片|视频|姓名|名字|手机|电话|地址|号码|定位|位置|密码)/u;

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

/** Who is spoken of in questions that a privacy policy answers: the reader, the platform, somebody else. */
const PERSON = /我|你|您|咱|俺|自己|别人|人家|平台|他|她|谁|外人/u;

/** Things of trade and of the app that a policy names because data arise there. */
const SCENE =
  /物流|快递|发货|收货|付款|支付(?!宝)|订单|下单|评价|差评|好评|发票|售后|购物车|收藏|活动|商品|宝贝|店铺|开店|卖家|买家|厂家|商家(?!版)|直播|小程序|货|买|卖|下载|升级|更新到|等级|积分|客服|登录不|注册几|注册多/u;

/** What a question of a scene may ask of data: 下单必须留真名吗. */
const KIND =
  /真名|姓名|名字|身份|证件|邮箱|手机号(?!能)|电话|照片|录音|定位|位置|头像|昵称|麦克风|相机|权限|推荐|广告|短信|推销|营销/u;

/**
 * How a question concerns data: it asks of them, it speaks of a person, or it does neither. One that does neither asks of trade
 * more often than not.
 * @param query the normalised query, without spaces
 */
export const concerns = (query: string): boolean => isOfData(query) || PERSON.test(query);

/** Whether a question that concerns nobody's data is about a scene of trade alone: 怎么合并订单付款. */
export const isOfTrade = (query: string): boolean => !concerns(query) && SCENE.test(query) && !KIND.test(query);
