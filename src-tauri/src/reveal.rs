//! The file manager of the system, which shows a file among those beside it. Only the shell calls it: the page has no such
//! permission, and names no path but one that was written here.

use std::path::Path;

/// Shows a file; false where no file manager answers.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn reveal(path: &Path) -> bool {
    use gio::prelude::FileExt as _;
    let bus = gio::bus_get_sync(gio::BusType::Session, gio::Cancellable::NONE);
    if bus.is_ok_and(|bus| show_item(&bus, path)) {
        return true;
    }
    // A file manager that cannot pick a file out opens its folder.
    let Some(folder) = path.parent() else { return false };
    let folder = gio::File::for_path(folder).uri();
    gio::AppInfo::launch_default_for_uri(&folder, gio::AppLaunchContext::NONE).is_ok()
}

/// Asks the file manager of a bus, as the desktops of freedesktop.org agreed on.
#[cfg(all(unix, not(target_os = "macos")))]
fn show_item(bus: &gio::DBusConnection, path: &Path) -> bool {
    use gio::glib::ToVariant as _;
    use gio::prelude::FileExt as _;
    const MANAGER: &str = "org.freedesktop.FileManager1";
    /// Milliseconds after which it does not answer any more; it may have to start.
    const PATIENCE: i32 = 10_000;
    let uri = gio::File::for_path(path).uri().to_string();
    let items = (vec![uri], "").to_variant();
    let (flags, nobody) = (gio::DBusCallFlags::NONE, gio::Cancellable::NONE);
    let object = "/org/freedesktop/FileManager1";
    bus.call_sync(Some(MANAGER), object, MANAGER, "ShowItems", Some(&items), None, flags, PATIENCE, nobody).is_ok()
}

/// Shows a file; false where no file manager answers.
#[cfg(target_os = "macos")]
pub fn reveal(path: &Path) -> bool {
    std::process::Command::new("open").arg("-R").arg(path).status().is_ok_and(|status| status.success())
}

/// Shows a file; false where no file manager answers.
#[cfg(windows)]
pub fn reveal(path: &Path) -> bool {
    use std::os::windows::process::CommandExt as _;
    // It reads its line by itself, wants these quotes, and no path has one of its own.
    let wanted = format!("/select,\"{}\"", path.display());
    std::process::Command::new("explorer").raw_arg(wanted).spawn().is_ok()
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;
    use gio::glib::{MainContext, ToVariant as _};
    use gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags, DBusNodeInfo};
    use std::io::{BufRead as _, BufReader};
    use std::process::{Child, Command, Stdio};
    use std::sync::mpsc;
    use std::time::Duration;

    const LONGEST: Duration = Duration::from_secs(20);
    const INTERFACE: &str = "<node><interface name='org.freedesktop.FileManager1'><method name='ShowItems'>\
        <arg type='as' direction='in'/><arg type='s' direction='in'/></method></interface></node>";

    /// A bus of this test alone.
    struct Bus(Child, String);

    impl Bus {
        fn begin() -> Self {
            let mut daemon = Command::new("dbus-daemon");
            daemon.args(["--session", "--nofork", "--print-address=1"]).stdout(Stdio::piped());
            let mut daemon = daemon.spawn().expect("it starts: Debian package dbus-daemon");
            let mut address = String::new();
            let out = daemon.stdout.take().expect("its output is ours");
            BufReader::new(out).read_line(&mut address).expect("it tells its address");
            Self(daemon, address.trim().to_owned())
        }

        fn connection(&self) -> DBusConnection {
            let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
            DBusConnection::for_address_sync(&self.1, flags, None, Cancellable::NONE).expect("the bus answers")
        }
    }

    impl Drop for Bus {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    /// Answers as a file manager does, and tells what it was asked to show.
    fn manage(bus: &DBusConnection, ready: &mpsc::Sender<()>, shown: mpsc::Sender<Vec<String>>) {
        let node = DBusNodeInfo::for_xml(INTERFACE).expect("it is well formed");
        let interface = node.lookup_interface("org.freedesktop.FileManager1").expect("it is declared");
        let show = move |_: DBusConnection,
                         _: &str,
                         _: &str,
                         _: &str,
                         _: &str,
                         items: gio::glib::Variant,
                         call: gio::DBusMethodInvocation| {
            let (items, _) = items.get::<(Vec<String>, String)>().expect("its arguments are those declared");
            let _ = shown.send(items);
            call.return_value(None);
        };
        let none = |_: DBusConnection, _: &str, _: &str, _: &str, _: &str| ().to_variant();
        let never = |_: DBusConnection, _: &str, _: &str, _: &str, _: &str, _: gio::glib::Variant| false;
        let object = bus.register_object("/org/freedesktop/FileManager1", &interface, show, none, never);
        object.expect("the object is there");
        let (name, own) = ("org.freedesktop.DBus", ("org.freedesktop.FileManager1", 0_u32).to_variant());
        let flags = DBusCallFlags::NONE;
        let owned = bus.call_sync(Some(name), "/", name, "RequestName", Some(&own), None, flags, -1, Cancellable::NONE);
        owned.expect("the name is free");
        let _ = ready.send(());
    }

    #[test]
    fn a_file_is_picked_out_in_the_file_manager_and_where_there_is_none_that_is_told() {
        let daemon = Bus::begin();
        let bus = daemon.connection();
        let file = Path::new("/stick/zoé/Les Amis - Premiers pas.pdf");
        assert!(!show_item(&bus, file), "nobody is there to show it");

        let ((ready, is_ready), (shown, showed)) = (mpsc::channel(), mpsc::channel());
        let manager = daemon.connection();
        std::thread::spawn(move || {
            let context = MainContext::new();
            let _ = context.with_thread_default(|| {
                manage(&manager, &ready, shown);
                loop {
                    context.iteration(true);
                }
            });
        });
        is_ready.recv_timeout(LONGEST).expect("the file manager starts");
        assert!(show_item(&bus, file), "the file manager answers");
        let uri = "file:///stick/zo%C3%A9/Les%20Amis%20-%20Premiers%20pas.pdf";
        assert_eq!(showed.recv_timeout(LONGEST).expect("it was asked"), [uri], "it is told which file");
    }
}
