/// What is said to a device that is not served, in both languages.
enum DeviceWords {
  static let missing =
    "This server serves enrolled devices alone; ask the administrator for a code: hamlet enrol."
    + " 本服务器只接受已登记的设备；请向管理员索取设备码：hamlet enrol。"
  static let revoked =
    "This device was revoked; ask the administrator. 此设备已被吊销；请联系管理员。"
  static let unknown =
    "The server does not know this device; enrol it again: hamlet enrol."
    + " 服务器没有此设备的登记；请重新登记：hamlet enrol。"
}
