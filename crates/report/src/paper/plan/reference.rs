use super::Desk;
use crate::document::{Block, Language, Phrase, link, small};
use crate::paper::pen::join;
use rumb_engine::catalogue::Reference;
use rumb_engine::recommendation::references;

/// Texts to lean on that are shown; the annex has them all, with what each gives.
const TEXTS: usize = 3;

/// Titles of texts that speak for the plan where the association is; none when there is none.
pub(super) fn texts(desk: Desk<'_>) -> Option<Block> {
    let pen = desk.pen;
    let titles: Vec<Phrase> = legitimising(desk)
        .into_iter()
        .take(TEXTS)
        .map(|text| {
            let title = link(text.title.as_str(), text.url.as_str()).lang(Language::new(&text.language));
            pen.doubted(title, text, desk.input.today)
        })
        .collect();
    (!titles.is_empty()).then(|| small(pen.labelled("references-title", join(titles, " · "))).into())
}

/// The texts that speak for the raised needs, those of the strongest need first.
pub(in crate::paper) fn legitimising(desk: Desk<'_>) -> Vec<&Reference> {
    let needs: Vec<_> = desk.input.recommendations.iter().map(|advice| &advice.need).collect();
    references(desk.input.reading, desk.input.catalogue, &needs)
}
