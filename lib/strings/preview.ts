/** What the server of a site with drafts says to whom it does not let in. */
export const previewStrings = {
  otherName:
    "这里是含草稿的预览，不以这个网址提供。请用 http://localhost 打开；要用别的网址，请启动预览的人把它写进 POLICY_HOSTS。",
  otherSite: "这里是含草稿的预览，不向其他网站提供内容。请在地址栏里直接打开。",
} as const;
