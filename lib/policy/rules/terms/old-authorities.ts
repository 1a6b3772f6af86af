/** An authority that no longer exists under that name, and what took its place. */
export interface OldAuthority {
  readonly old: string;
  readonly by: string;
  readonly since: string;
}

const REFORM_2008 = "2008年3月";
const REFORM_2013 = "2013年3月";
const REFORM_2018 = "2018年3月";
const REFORM_2023 = "2023年5月18日";

const FINANCE = { by: "国家金融监督管理总局", since: REFORM_2023 };
const MARKET = { by: "国家市场监督管理总局", since: REFORM_2018 };
const LOCAL_MARKET = { by: "市场监督管理局", since: REFORM_2018 };
const CULTURE = { by: "文化和旅游部", since: REFORM_2018 };
const HEALTH = { by: "卫生健康委员会", since: REFORM_2018 };

/**
 * Authorities by the plans of the State Council's reform of its institutions of 2008, 2013, 2018 and 2023
 * (《国务院机构改革方案》, 《党和国家机构改革方案》). The longer names stand first.
 */
export const OLD_AUTHORITIES: readonly OldAuthority[] = [
  { old: "中国银行保险监督管理委员会", ...FINANCE },
  { old: "中国银行业监督管理委员会", ...FINANCE },
  { old: "中国保险监督管理委员会", ...FINANCE },
  { old: "中国银保监会", ...FINANCE },
  { old: "中国银监会", ...FINANCE },
  { old: "中国保监会", ...FINANCE },
  { old: "银保监会", ...FINANCE },
  { old: "银保监局", by: "金融监管局", since: REFORM_2023 },
  { old: "国家新闻出版广电总局", by: "国家新闻出版署、国家广播电视总局", since: REFORM_2018 },
  { old: "国家广播电影电视总局", by: "国家广播电视总局", since: REFORM_2018 },
  { old: "国家卫生和计划生育委员会", by: "国家卫生健康委员会", since: REFORM_2018 },
  { old: "卫生和计划生育委员会", ...HEALTH },
  { old: "卫生计生委", ...HEALTH },
  { old: "卫计委", ...HEALTH },
  { old: "国家工商行政管理总局", ...MARKET },
  { old: "国家质量监督检验检疫总局", ...MARKET },
  { old: "国家食品药品监督管理总局", by: "国家市场监督管理总局、国家药品监督管理局", since: REFORM_2018 },
  { old: "工商行政管理局", ...LOCAL_MARKET },
  { old: "工商行政管理部门", by: "市场监督管理部门", since: REFORM_2018 },
  { old: "质量技术监督局", ...LOCAL_MARKET },
  { old: "食品药品监督管理局", ...LOCAL_MARKET },
  { old: "国家旅游局", ...CULTURE },
  { old: "国家安全生产监督管理总局", by: "应急管理部", since: REFORM_2018 },
  { old: "环境保护部", by: "生态环境部", since: REFORM_2018 },
  { old: "国土资源部", by: "自然资源部", since: REFORM_2018 },
  { old: "新闻出版总署", by: "国家新闻出版署", since: REFORM_2013 },
  { old: "信息产业部", by: "工业和信息化部", since: REFORM_2008 },
];
