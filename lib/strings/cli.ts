/** What the command line says whatever the command. */
export const cliStrings: {
  readonly description: string;
  readonly root: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly json: string;
  readonly exitCodes: string;
  readonly titles: Readonly<Record<string, string | undefined>>;
  readonly usage: (code: string, detail: string) => string;
  readonly unknownVersion: (argument: string, versions: readonly string[]) => string;
} = {
  description: "隐私政策的命令行工具",
  root: "在哪个文件夹的 content/ 上工作；不写就是当前文件夹",
  help: "显示帮助",
  helpCommand: "显示某个命令的帮助",
  json: "输出 JSON",
  exitCodes: "退出码：0 一切正常；1 发现问题或拒绝执行；2 命令用错了。版本一律写版本号或文件名。",
  titles: {
    "Usage:": "用法：",
    "Arguments:": "参数：",
    "Options:": "选项：",
    "Global Options:": "通用选项：",
    "Commands:": "命令：",
  },
  usage: (code, detail) => {
    const reasons: Readonly<Record<string, string | undefined>> = {
      "commander.help": "缺少命令",
      "commander.unknownCommand": `没有“${detail}”这个命令`,
      "commander.unknownOption": `没有“${detail}”这个选项`,
      "commander.missingArgument": `缺少参数 <${detail}>`,
      "commander.excessArguments": "多写了参数",
      "commander.optionMissingArgument": `选项“${detail}”后面要写内容`,
      "commander.missingMandatoryOptionValue": `缺少选项“${detail}”`,
    };
    return `${reasons[code] ?? "命令写得不对"}。运行 npm run policy -- help 看用法。`;
  },
  unknownVersion: (argument, versions) =>
    `没有版本“${argument}”，也没有这个名字的文件。已有版本：${versions.join("、") || "（无）"}。`,
};

/** What the command line says of the lock. */
export const lockStrings = {
  lockDescription: "登记已发布版本的指纹：新版本，和只用旧形式登记过的版本；登记过的指纹不会被改写",
  lockMarks: "只更正了标签或说明、文字没有变的版本：重新登记标签和说明的指纹，可以写几个",
  verifyDescription: "核对已发布版本与登记的每一种指纹是否一致；有一处不一致就以 1 退出",
  locked: (version: string) => `已登记 ${version}`,
  extended: (version: string) => `已为 ${version} 加上形式 2 的指纹；原来的指纹与文字一致，没有改动`,
  corrected: (version: string) => `已重新登记 ${version} 的标签和说明；文字的指纹没有改动`,
  nothingNew: "没有要登记的新版本。",
  intact: (count: number) => `${count} 个版本与登记的指纹一致。`,
  forms: (version: string, both: boolean) =>
    both ? `  ${version}：形式 1、形式 2（文字，标签和说明）` : `  ${version}：只有形式 1；运行 lock 可加上形式 2`,
} as const;
