/** What the checks say about defined terms. */
export const termsStrings = {
  unused: (term: string) => ({
    message: `定义了“${term}”，但全文没有使用`,
    mend: "删去这条定义，或核对正文是否用了别的词",
  }),
  undefinedShort: (term: string) => ({
    message: `简称“${term}”没有列为术语`,
    mend: `写成 <Define term="${term}">${term}</Define>，或在附录里定义`,
  }),
  usedBefore: (term: string) => ({
    message: `“${term}”在说明含义之前已经使用`,
    mend: "把简称的说明移到第一次使用的地方",
  }),
  twice: (term: string) => ({ message: `“${term}”定义了不止一次`, mend: "只保留一处定义，其余改为引用" }),
  circular: (term: string) => ({ message: `“${term}”的定义里又用了“${term}”`, mend: "换用不含被定义词的说法" }),
  ageOther: (found: string, standard: string) => ({
    message: `全文有“${found}”和“${standard}”两种写法`,
    mend: `统一为“${standard}”`,
  }),
  ageInclusive: (found: string, standard: string) => ({
    message: `“${found}”含本数，与“${standard}”的范围不同`,
    mend: `改为“${standard}”`,
  }),
  otherWording: (found: string, standard: string) => ({
    message: `全文定义的用语是“${standard}”，这里写作“${found}”`,
    mend: `统一为“${standard}”；如所指不同，请另行定义“${found}”`,
  }),
  addressForm: (found: string, usual: string) => ({
    message: `全文多用“${usual}”，这里用了“${found}”`,
    mend: `统一为“${usual}”`,
  }),
  repealed: (found: string, by: string, since: string) => ({
    message: `${found}已废止，${since}起适用${by}`,
    mend: `改为${by}，并核对条款编号`,
  }),
  oldAuthority: (found: string, by: string, since: string) => ({
    message: `“${found}”已撤销或改名，${since}起职责由${by}承担`,
    mend: `改为${by}`,
  }),
  oldTerm: (found: string, by: string, since: string) => ({
    message: `“${found}”是旧的用语，${since}起法律和标准用“${by}”`,
    mend: `改为“${by}”`,
  }),
  nearName: (found: string, other: string) => ({
    message: `“${found}”与另一处的“${other}”只差一两个字`,
    mend: `如是同一家公司，统一为“${other}”`,
  }),
  twoPeriods: (found: string, other: string) => ({
    message: `同一件事，这里写“${found}”，另一处写“${other}”`,
    mend: "核对期限，统一为一个；如不是同一件事，写明各自的对象",
  }),
  recalledPeriod: (found: string, named: string) => ({
    message: `这里说的是前面的期限，写作“${found}”，前面写的是“${named}”`,
    mend: "核对期限，两处写成一致",
  }),
  mustAndMay: (found: string, other: string) => ({
    message: `同一件事，这里写“${found}”，前面写“${other}”，互相矛盾`,
    mend: "核对原意，两处写成一致；如情形不同，写明各自的条件",
  }),
};
