/** What an import says of a file: why it is refused, and what the policy could not hold. */
export const importStrings = {
  refused: {
    empty: "文件是空的。请确认选对了文件。",
    tooLarge: (megabytes: string, limit: number) =>
      `文件有 ${megabytes} MB，超过 ${limit} MB 的上限。请删去图片和附件后另存一份。`,
    encrypted: "文件设有打开密码，无法读取。请在 Word 或 WPS 中取消密码，另存为 .docx 后再试。",
    oldWord: "这是旧版 Word 的 .doc 或 WPS 的 .wps 文件。请另存为 .docx 后再试。",
    ole: "这是旧版 Office 文件，或设有密码的文件，无法读取。请取消密码，另存为 .docx 后再试。",
    pdf: "这是 PDF 文件。请打开它的 Word 原稿，或另存为 .docx 后再试。",
    rtf: "这是 RTF 文件。请在 Word 或 WPS 中另存为 .docx 后再试。",
    binary: "认不出文件的格式。能读取的是 .docx、.mdx、.md、.txt、.html 和 .mht。",
    zipBroken: "文件已损坏，无法打开。请重新下载，或在 Word 中打开并另存一份。",
    zipBomb: "文件解压后过大，为保护您的电脑没有打开。请确认文件来源可靠；若可靠，请删去图片和附件后另存一份。",
    zipEncrypted: "压缩包里的内容设有密码，无法读取。请取消密码后另存为 .docx。",
    macro: "文件带有宏，为安全起见没有打开。请另存为不带宏的 .docx 后再试。",
    notWord: "这不是 Word 文档，或文档的正文部分缺失。请在 Word 或 WPS 中另存为 .docx 后再试。",
    openDocument: "这是 OpenDocument 文件。请在 LibreOffice 或 WPS 中另存为 .docx 后再试。",
    xml: "文档内部的格式有误，无法读取。请在 Word 或 WPS 中打开并另存一份后再试。",
    xmlEntities: "文档内部含有不允许的实体定义，为安全起见没有打开。请在 Word 或 WPS 中打开并另存一份后再试。",
    xmlDeep: "文档内部嵌套过深，为保护您的电脑没有打开。请把正文复制到新文档后再试。",
    noWords: "文件里没有文字。请确认选对了文件；图片里的文字无法读取。",
    onlyBoxes: "正文里没有文字，文字都在文本框里。请把它们移到正文里，再另存一份。",
    tooMuch: "文件要处理的内容远远多于一份政策，为保护您的电脑已经停下。请把正文复制到新文档后再试。",
    tooLong: "正文超过 1 MB，不像一份政策。请确认选对了文件。",
    webPage:
      "这是网页，只是文件名写成了 Word 的。请在 Word 或 WPS 里打开，另存为 .docx 后再试；或者把文件名的结尾改成 .html（整页存档的改成 .mht）。",
    flatWord: "这是 Word 的单文件 XML 格式。请在 Word 里打开，另存为 .docx 后再试。",
    noPage: "网页存档里没有网页。请在浏览器里重新保存，或把正文复制到新文档后再试。",
    unexpected: "读取这个文件时出现意外，没有得到结果。请在 Word 或 WPS 中打开并另存一份后再试。",
  },
  intro: "【引言】",
  notice: {
    "text/encoding": (encoding: string) => `文件不是 UTF-8 编码，已按 ${encoding} 读取。请核对有无乱码`,
    "text/replaced": (count: number) => `有 ${count} 个字符无法识别，显示为 �`,
    "text/joined": (count: number) => `有 ${count} 处一句话被换行断开，已接回上一段`,
    "text/markdown": () => "文件里有 Markdown 的记号：# 已读作标题，成对的 ** 已读作粗体，其余照原样保留",
    "text/invisible": (count: number) => `删去了 ${count} 个看不见的字符`,
    "text/extension": (name: string) => `文件名是“${name}”，内容却不是这种格式；已按内容读取`,
    "text/radicals": (count: number, characters: string) =>
      `有 ${count} 个字是部首字符，看上去与汉字一样，却搜不到；已改为汉字：${characters}`,
    "markup/front-matter": (names: string) => `文件开头有其他工具的文首信息，没有导入：${names}`,
    "markup/spaces": (count: number) =>
      `去掉了 ${count} 段里粗体、链接旁边的空格：Markdown 靠它认出标记，中文正文里不用`,
    "markup/unpaired": (count: number, lines: string) =>
      `有 ${count} 行里的 ** 没有成对，没有认作粗体，** 留在文字里，请删去或补上：${lines}`,
    "markup/code": (count: number) => `有 ${count} 处代码样式，只保留了文字`,
    "markup/quotes": (count: number) => `有 ${count} 处引用块，已作为普通段落`,
    "markup/comments": (count: number, words: string) => `有 ${count} 处网页注释，没有导入：${words}`,
    "markup/tool-marks": (count: number, words: string) => `有 ${count} 处生成网站的工具的记号，没有导入：${words}`,
    "markup/chrome": (count: number, words: string) =>
      `有 ${count} 处网页的导航、页眉、页脚、按钮或嵌入内容，没有导入，其中的文字是：${words}`,
    "links/found": (count: number, lines: string) =>
      `有 ${count} 个链接，文字标成了待定链接。请在 policy.yaml 的 pendingLinks 下登记，网址确认后写进 url：${lines}`,
    "terms/found": (count: number, lines: string) =>
      `文中解释了 ${count} 个词语，已标成术语：${lines}。不是术语的，请删去 <Define> 标记`,
    "facts/title-again": () => "开头的标题写了两遍，只保留一遍",
    "structure/contents": (count: number) => `删去了 ${count} 行目录；页面会自动生成目录`,
    "structure/intro": () => "第一个标题之前有文字，已在它前面加上标题“【引言】”",
    "structure/level": (count: number) => `有 ${count} 个标题跳级，已改为逐级往下`,
    "structure/deep": (count: number) => `有 ${count} 个第六级及更深的标题，政策只有五级；已作为段落`,
    "structure/headings": (count: number) => `按编号认出 ${count} 个标题；请核对哪些是标题，哪些是条目`,
    "structure/inside": (count: number) =>
      `有 ${count} 个标题没有编号，样式的级别却不低于前后接着排的编号标题，已放到编号标题之下；请核对`,
    "structure/looks": (count: number) => `有 ${count} 行没有编号、单独成行的粗体，已当作标题；请核对`,
    "structure/unclear": (count: number, lines: string) =>
      `有 ${count} 行像标题，但同一组里多数不像，或没有编号可循，已作为正文：${lines}。是标题的，请在 Word 里设为标题样式，或在 .mdx 的行首加 ##`,
    "structure/contents-differs": (count: number, lines: string) =>
      `删去的目录里有 ${count} 行与正文的标题不同：${lines}。请核对正文的标题`,
    "structure/heading-bold": (count: number) => `有 ${count} 个标题整体加粗；标题本来就是粗体，没有作为重点标注`,
    "structure/table-bold": (count: number) => `有 ${count} 个表格的表头整行加粗；表头本来就是粗体，没有作为重点标注`,
    "facts/title": (title: string) => `文件里没有认出政策名称，用的是“${title}”`,
    "facts/no-title": () =>
      "文件里没有认出名称，文首信息的 title 空着。请补上：审稿台在“名称与日期”里填，命令行加 --title，或直接写进 .mdx",
    "facts/updated": () =>
      "文件里没有认出更新日期，文首信息的 updatedOn 空着。请补上：审稿台在“名称与日期”里填，命令行加 --updated，或直接写进 .mdx",
    "facts/effective": () =>
      "文件里没有认出生效日期，文首信息的 effectiveOn 和 version 空着。请补上：审稿台在“名称与日期”里填，命令行加 --effective，或直接写进 .mdx",
    "facts/kind": (kind: "policy" | "agreement" | "rules" | "list") =>
      `按名称认作${{ policy: "隐私政策", agreement: "协议", rules: "规则", list: "清单" }[kind]}（文首信息 kind: "${kind}"），不按隐私政策的法律要求检查；不对请改`,
    "facts/bare": (date: string) => `文件里单独写着日期 ${date}，没有说是更新还是生效，已当作更新日期；请核对`,
    "facts/month": (month: string) => `文件里的“${month}”没有写到日，没有填进文首信息`,
    "facts/order": (updated: string, effective: string) =>
      `更新日期 ${updated} 晚于生效日期 ${effective}，请改正其中一个`,
    "facts/same-day": (date: string) => `生效日期 ${date} 与基准版本相同，定稿前请改为新的日期`,
    "marks/kept": (count: number) =>
      `从基准版本带来 ${count} 处引用、应用内路径、链接或定义的标签，只标在同一条款、同样的文字上`,
    "marks/lost": (count: number, words: string) =>
      `基准版本有 ${count} 处标签没有找到同样的文字，没有带过来：${words}。需要时请在 .mdx 里补上`,
    "docx/insertions": (count: number) => `有 ${count} 处修订插入，已当作接受`,
    "docx/deletions": (count: number) => `有 ${count} 处修订删除，已当作接受，删去的文字不再出现`,
    "docx/moves": (count: number) => `有 ${count} 处修订移动，已当作接受`,
    "docx/formatting": (count: number) => `有 ${count} 处格式修订，已当作接受`,
    "docx/comments": (count: number) => `有 ${count} 条批注，没有导入`,
    "docx/images": (count: number) => `有 ${count} 张图片，政策不放图片，没有导入`,
    "docx/drawings": (count: number) => `有 ${count} 个图形或嵌入对象，没有导入`,
    "docx/text-boxes": (count: number, words: string) => `有 ${count} 个文本框，没有导入，其中的文字是：${words}`,
    "docx/notes": (count: number, words: string) => `有 ${count} 条脚注或尾注，没有导入，其中的文字是：${words}`,
    "docx/headers": (words: string) => `页眉和页脚没有导入，其中的文字是：${words}`,
    "docx/fields": (count: number) => `有 ${count} 个域（如交叉引用、页码），只保留了显示的文字`,
    "docx/links": (count: number, words: string) => `有 ${count} 个超链接，只保留了文字：${words}`,
    "structure/web-addresses": (count: number) => `有 ${count} 个网址，按普通文字保留，不是链接`,
    "docx/underline": (count: number) => `有 ${count} 处只有下划线、没有粗体，政策不支持，没有保留下划线`,
    "docx/styles": (count: number) => `有 ${count} 处斜体、上标或下标，只保留了文字`,
    "docx/struck": (count: number, words: string) =>
      `有 ${count} 处文字画了删除线，仍然保留；用来表示删除的，请真正删去：${words}`,
    "docx/marked": (count: number) =>
      `有 ${count} 处用颜色、底纹或着重号突出的文字，只保留了文字；要作重点标注的，请改用粗体`,
    "docx/placeholders": (count: number, words: string) => `有 ${count} 处还没有填写的占位文字，没有导入：${words}`,
    "docx/ruby": (count: number, words: string) => `有 ${count} 处注音，没有导入：${words}`,
    "docx/formulas": (count: number, words: string) =>
      `有 ${count} 个公式，没有导入，请用文字补上；其中的符号依次是：${words}`,
    "docx/field-errors": (count: number, words: string) =>
      `有 ${count} 个域没有算出结果，文中留着出错的提示，请改成应有的文字：${words}`,
    "docx/page-references": (count: number, words: string) =>
      `有 ${count} 处引用了 Word 里的页码，网页没有页码，请改为引用条款编号：${words}`,
    "docx/field-codes": (count: number, words: string) =>
      `有 ${count} 个用域代码画出的字符（如带圈字符），没有导入，请补上：${words}`,
    "docx/field-numbers": (count: number, words: string) =>
      `有 ${count} 个由域编的号（如 LISTNUM、AUTONUM），文件里没有存下号码，请在这些文字处补上：${words}`,
    "docx/blanks": (count: number, words: string) => `有 ${count} 处待填的下划线，已写成“____”：${words}`,
    "docx/stale-references": (count: number, words: string) =>
      `有 ${count} 处交叉引用与它所指的地方不符，照原样保留，请核对：${words}`,
    "docx/broken-references": (count: number, words: string) =>
      `有 ${count} 处交叉引用已经失效，请补上所引的条款：${words}`,
    "docx/symbols": (count: number) => `有 ${count} 个特殊符号无法识别，没有导入，请补上`,
    "docx/hidden": (count: number, words: string) => `有 ${count} 处隐藏文字，没有导入：${words}`,
    "docx/numbers": (count: number) => `有 ${count} 个自动编号，已写成文字`,
    "docx/numbers-unknown": (count: number) => `有 ${count} 个自动编号的样式无法识别，编号没有保留，请补上`,
    "docx/bullets": (count: number) => `有 ${count} 个项目符号，政策只用编号，没有保留符号`,
    "docx/line-breaks": (count: number) => `有 ${count} 处段内换行，已分成段落`,
    "docx/cells": (count: number, words: string) =>
      `有 ${count} 个单元格里有几个段落，已接成一段，段落之间空一格：${words}`,
    "docx/merged": (count: number) => `有 ${count} 个合并的单元格，已拆开，文字留在第一格`,
    "docx/nested": (count: number) => `有 ${count} 个表格套在表格里，文字接进了外层的格子`,
    "docx/frames": (count: number) => `有 ${count} 个只有一格的表格，当作边框，其中的文字已作为段落`,
    "docx/embedded": (count: number) => `有 ${count} 个插入的外部文档，没有导入`,
    "docx/unread": (names: string) => `有认不出的内容，没有导入：${names}`,
  },
  /** Ends a sentence of a notice. */
  sentence: (words: string) => (words.endsWith("。") ? words : `${words}。`),
} as const;
