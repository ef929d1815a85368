//! Windows as the X server sees them: when one is shown, and how a user closes it.

use std::time::{Duration, Instant};
use x11rb::connection::Connection as _;
use x11rb::errors::ReplyOrIdError;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ClientMessageEvent, ConnectionExt as _, EventMask, Window};
use x11rb::rust_connection::{ConnectionError, RustConnection};

/// Smaller windows are not a program's main one: GTK makes some of one pixel.
const SMALLEST: u16 = 200;

/// Looks on while windows come to a screen.
pub struct Watch {
    server: RustConnection,
}

/// The main window of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pane(Window);

impl Watch {
    /// Begins to look on; windows shown before are not seen.
    ///
    /// # Errors
    /// When no X server answers at the display, `:7`.
    pub fn begin(display: &str) -> Result<Self, Box<dyn std::error::Error>> {
        let (server, number) = x11rb::connect(Some(display))?;
        let root = server.setup().roots[number].root;
        let wish = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        server.change_window_attributes(root, &wish)?.check()?;
        Ok(Self { server })
    }

    /// Waits until a main window is shown; none when that took too long.
    ///
    /// # Errors
    /// When the X server went away.
    #[expect(clippy::disallowed_methods, reason = "whoever waits gives up after a while")]
    pub fn shown(&self, longest: Duration) -> Result<Option<Pane>, ReplyOrIdError> {
        let end = Instant::now() + longest;
        while Instant::now() < end {
            match self.server.poll_for_event()? {
                Some(Event::MapNotify(shown)) if self.is_main(shown.window)? => return Ok(Some(Pane(shown.window))),
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(1)),
            }
        }
        Ok(None)
    }

    /// Asks a window to close, as its cross does.
    ///
    /// # Errors
    /// When the X server went away.
    pub fn close(&self, Pane(window): Pane) -> Result<(), ReplyOrIdError> {
        let atom =
            |name: &[u8]| -> Result<u32, ReplyOrIdError> { Ok(self.server.intern_atom(false, name)?.reply()?.atom) };
        let words = [atom(b"WM_DELETE_WINDOW")?, x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS")?, words);
        self.server.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
        Ok(())
    }

    fn is_main(&self, window: Window) -> Result<bool, ConnectionError> {
        let shape = self.server.get_geometry(window)?.reply();
        Ok(shape.is_ok_and(|shape| shape.width >= SMALLEST && shape.height >= SMALLEST))
    }
}
