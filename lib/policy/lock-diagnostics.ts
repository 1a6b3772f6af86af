/** What the hashes of a locked version tell of a change. */
const CHANGED = {
  text: "文字、编号、结构或重点标注与登记的不同",
  spaces: "数字或外文词之间的空格变了，或多了看不见的字符",
  "number-stress": "编号上的重点标注变了",
} as const;

/** What is said of the lock and of versions that are not as they were locked: a part of the catalogue of diagnostics. */
export const LOCK_DIAGNOSTICS = {
  "lock-unreadable": () => ({
    what: "指纹登记文件读不懂",
    mend: "用版本管理恢复 versions.lock.json；这个文件只由 npm run policy -- lock 改写",
  }),
  "writing-unfinished": (command: string) => ({
    what: `上一条命令${command === "" ? "" : `（${command}）`}正在写文件，或者没有写完就中断了`,
    mend: "它还在运行就等它结束；已经中断就运行 npm run policy -- recover，把它补完或撤回",
  }),
  "lock-conflict": () => ({
    what: "指纹登记文件里有没解决完的合并冲突（<<<<<<<、=======、>>>>>>>）",
    mend: "两边登记的版本都保留，删去这些记号，再运行 npm run policy -- verify",
  }),
  "lock-entry": (version: string) => ({
    what: `指纹登记文件里 ${version} 这一条不是指纹`,
    mend: "用版本管理恢复这一条；指纹由 npm run policy -- lock 登记，不要手写",
    actual: version,
  }),
  "locked-version-changed": (version: string, file: string, changed: keyof typeof CHANGED) => ({
    what: `已发布的版本 ${version} 被改动了：${CHANGED[changed]}`,
    mend: `恢复 ${file}；要更正内容，请另写一个新版本（新的生效日期）`,
  }),
  "locked-marks-changed": (version: string, file: string) => ({
    what: `已发布的版本 ${version} 文字没有变，变的是标签指向的条款、链接或术语，或文首的来源、类别和说明`,
    mend: `恢复 ${file}；确实要更正这些，运行 npm run policy -- lock --marks ${version} 重新登记`,
  }),
  "version-not-locked": (version: string) => ({
    what: `版本 ${version} 还没有登记指纹`,
    mend: "运行 npm run policy -- lock，并把 versions.lock.json 一起提交",
  }),
  "locked-version-missing": (version: string) => ({
    what: `登记过指纹的版本 ${version} 不见了`,
    mend: `恢复 versions/${version}.mdx；已发布的版本要一直保留`,
    actual: version,
  }),
} as const;
