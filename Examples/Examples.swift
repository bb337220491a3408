/// The bundled example, a fire in an invented port told ten times: part of the program, so that a first run has something to show.
package enum Example {
    /// The day of the fire: when tellings were published that do not say when.
    package static let day = "2031-03-13"
    /// Files by name, in order.
    package static let files: [(name: String, bytes: [UInt8])] = [
        ("depeche.txt", PackageResources.depeche_txt), ("evening.json", PackageResources.evening_json),
        ("gazette.txt", PackageResources.gazette_txt), ("kurier.txt", PackageResources.kurier_txt),
        ("newsmill.txt", PackageResources.newsmill_txt), ("nordblatt.txt", PackageResources.nordblatt_txt),
        ("observer.txt", PackageResources.observer_txt), ("portside.txt", PackageResources.portside_txt),
        ("tribune.md", PackageResources.tribune_md), ("valpress.txt", PackageResources.valpress_txt),
    ]
}
