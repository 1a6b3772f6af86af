/** A command that held the lock, as it is told to people. */
interface Writer {
  readonly command: string;
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

const writer = ({ command, pid, host, since }: Writer) => `${command}（机器 ${host}，进程 ${pid}，${since} 开始）`;

/** Why the system refused, by its own word. */
const DISK_REASONS: Readonly<Record<string, string | undefined>> = {
  ENOSPC: "磁盘满了",
  EDQUOT: "磁盘配额用完了",
  EROFS: "磁盘是只读的",
  EACCES: "没有写入的权限",
  EPERM: "没有写入的权限",
  EIO: "磁盘读写出错",
  EMFILE: "打开的文件太多",
  ENFILE: "打开的文件太多",
  EISDIR: "要写的位置是一个文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  ENOENT: "文件夹不存在",
  ELOOP: "符号链接绕成了圈",
  ENAMETOOLONG: "文件名太长",
  EBUSY: "文件正被别的程序占用",
};

const RECOVER = "npm run policy -- recover";

/** What commands say of writing: who else writes, what was interrupted, what went wrong. */
export const writingStrings = {
  /** @param detail the system's own sentence, which names the file */
  reason: (code: string, detail: string) => {
    const known = DISK_REASONS[code];
    return known === undefined ? detail : `${known}：${detail}`;
  },
  running: (by: Writer) => `没有执行：另一条命令 ${writer(by)}正在写这个项目。等它结束后再运行。`,
  unknown: (by: Writer, lock: string) =>
    `没有执行：${writer(by)}可能还在写这个项目，从这里看不到它是否还在运行。确认它已经结束，删去文件夹 ${lock}，再运行。`,
  unreadable: (lock: string) =>
    `没有执行：文件夹 ${lock} 说明有命令正在写这个项目，但看不出是哪一条。确认没有命令在运行，删去这个文件夹，再运行。`,
  crowded: "没有执行：同时有太多命令要写这个项目。请再运行一次。",
  ended: (by: Writer) => `上一条命令 ${writer(by)}没有正常结束，它占用的锁已经收回。`,
  cleared: (files: readonly string[]) => `清除了以前中断时留下的半成品：${files.join("、")}。`,
  finished: (what: string, files: readonly string[]) => `上次的 ${what} 中断了，现在已经补完：${files.join("、")}。`,
  takenBack: (what: string, files: readonly string[]) =>
    `上次的 ${what} 中断了，已经撤回，这些文件是它开始之前的样子：${files.join("、")}。`,
  notBegun: (what: string) =>
    `上次的 ${what} 中断时还没有改动任何文件，之后文件又有改动，所以不再补做；还需要就请重新运行它。`,
  kept: (files: readonly string[]) => `中断之后的改动另存在：${files.join("、")}。`,
  conflict: (what: string, files: readonly string[]) =>
    `没有执行：上次的 ${what} 写到一半中断了，之后 ${files.join("、")} 又被改动，要由您决定。要补完，运行 ${RECOVER} --finish；要撤回，运行 ${RECOVER} --take-back。两种做法都会先把后来的改动另存一份。`,
  brokenJournal: (file: string) =>
    `没有执行：${file} 读不懂，看不出上次中断的命令要写什么。用版本管理核对 content/ 和 CHANGELOG.md，没有问题后删去这个文件，再运行。`,
  failed: (why: string) => `没有执行：写文件时出错（${why}）。所有文件都是原来的样子。`,
  unfinished: (why: string) =>
    `没有做完：写文件时出错（${why}），已经写了的也没能恢复。要写的内容都已记下；排除故障后运行 ${RECOVER}，会接着做完。`,
  recoverDescription:
    "把中断了的 publish、lock 或 import 补完或撤回，并说明做了什么；下一条要写文件的命令也会先做这件事",
  recoverFinish: "补完；后来改动过的文件先另存一份",
  recoverTakeBack: "撤回；后来改动过的文件先另存一份",
  recoverBoth: "--finish 和 --take-back 只能写一个。",
  nothing: "没有中断了的命令，不需要补完或撤回。",
} as const;
