//! Documents: one model of blocks and words, its figures as shapes, and the PDF written from it; tables and calendars beside it.
//!
//! Only `paper` knows the method; nothing here knows a file's place or the clock. A builder makes a
//! [`document::Document`] out of words already in the reader's language:
//!
//! ```
//! use chrono::NaiveDate;
//! use rumb_report::{document::*, figure, pdf};
//!
//! let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
//! let mut sheet = Document::new("Premiers pas", Language::new("fr"), day);
//! sheet.author = "Les Amis du Lac".to_owned();
//! sheet.push(heading(Level::One, "Premiers pas"));
//! sheet.push(lead("Cinq actions, douze heures en tout."));
//! sheet.push(panel(PanelKind::Attention, vec![paragraph([strong("Une copie "), text("hors du local.")]).into()]));
//! sheet.push(ticks(["acheter un disque", "copier les dossiers"]));
//! let mut people = table([Column::new("Quoi", 3.0), Column::new("Qui", 1.0)]);
//! people.row(["Première copie", "bureau"]);
//! sheet.push(people);
//!
//! let words = pdf::PdfWords {
//!     page: Box::new(|page, pages| format!("page {page} sur {pages}")),
//!     link: Box::new(|target| format!("Lien : {target}")),
//!     tick_box: "case à cocher".to_owned(),
//! };
//! let bytes = pdf::write(&sheet, &words)?;
//! let checked = pdf::check(&bytes, &sheet)?;
//! assert_eq!(checked.pages, 1);
//! # Ok::<(), pdf::Error>(())
//! ```
//!
//! Figures are pure functions to a [`figure::Drawing`]; drawn [`pdf::WIDTH`] wide, their letters
//! keep the size asked for. The screen gets the same shapes as JSON.
//!
//! ```
//! use rumb_report::{document::{figure, Language}, figure::{Bar, Canvas, LevelMark, bars}, pdf};
//!
//! let bar = Bar {
//!     name: "Gouvernance".to_owned(),
//!     value: Some(52.8),
//!     level: Some(LevelMark::of(2)),
//!     note: "En chemin".to_owned(),
//! };
//! let drawing = bars(&[bar], &Canvas::new(pdf::WIDTH, 10.5, Language::new("fr")));
//! let block = figure(drawing, "Gouvernance : en chemin, 53 sur 100.").captioned("Un domaine.");
//! assert_eq!(block.share, 1.0);
//! ```

pub mod calendar;
pub mod csv;
pub mod document;
mod error;
pub mod figure;
mod font;
pub mod grid;
pub mod html;
pub mod ics;
pub mod ods;
pub mod odt;
mod office;
pub mod paper;
pub mod pdf;
mod picture;
pub mod plain;

pub use error::Error;
