/** What either site says to the server's code for a whitelist that was not saved. */
export const whitelistAnswers: Readonly<Record<number, string>> = {
  280004: '无效的扫码',
  280005: '管理员未扫码确认',
  280006: '存在无效的ip列表',
  280007: 'ip长度设置超过限制',
  280008: '管理员未扫码确认',
};
