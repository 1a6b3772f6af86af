/** What the command line says of the lock. */
export const lockStrings = {
  lockDescription: "登记已发布版本的指纹（新版本发布时用；已登记的版本不会被改写）",
  verifyDescription: "核对已发布版本的文字与登记的指纹是否一致",
  locked: (version: string) => `已登记 ${version}`,
  nothingNew: "没有要登记的新版本。",
  intact: (count: number) => `${count} 个版本与登记的指纹一致。`,
} as const;
