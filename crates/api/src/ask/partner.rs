use crate::pack_file::{self, PackError, read_pack};
use crate::paper::{beside, save};
use crate::wire::{LogoCard, Nothing, PackRefusal, PartnerCard, PartnerState, PathChoice};
use crate::{Api, Error};
use rumb_report::paper::Partner;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The pack in its folder.
const FILE: &str = "partner.rumbpack";

impl Api {
    /// Who accompanies.
    pub(crate) fn partner(&self, _: Nothing) -> Result<PartnerState, Error> {
        let kept = self.pack()?;
        let (partner, refused) = match kept {
            Ok(partner) => (partner, None),
            Err(refusal) => (None, Some(refusal)),
        };
        Ok(PartnerState { partner: partner.as_ref().map(card), refused })
    }

    /// Takes a pack in place of the one before; one that makes no sense leaves everything as it was.
    pub(crate) fn take_partner(&self, choice: PathChoice) -> Result<PartnerState, Error> {
        let (partner, bytes) = match read_pack(Path::new(&choice.path)) {
            Ok(read) => read,
            Err(PackError::File(error)) => return Err(error),
            Err(PackError::Refused(refusal)) => {
                return Ok(PartnerState { refused: Some(refusal), ..self.partner(Nothing {})? });
            }
        };
        fs::create_dir_all(&self.folders.partner)?;
        let path = self.pack_path();
        let (part, file) = beside(&path)?;
        let kept = save(file, &bytes).and_then(|()| fs::rename(&part, &path));
        kept.inspect_err(|_| drop(fs::remove_file(&part)))?;
        Ok(PartnerState { partner: Some(card(&partner)), refused: None })
    }

    /// Takes the partner away; documents that were written stay as they are.
    pub(crate) fn remove_partner(&self, _: Nothing) -> Result<PartnerState, Error> {
        match fs::remove_file(self.pack_path()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            Ok(()) | Err(_) => Ok(PartnerState { partner: None, refused: None }),
        }
    }

    /// The partner whose pack is kept: none when there is none, or why it cannot be read.
    pub(super) fn pack(&self) -> Result<Result<Option<Partner>, PackRefusal>, Error> {
        match fs::read(self.pack_path()) {
            Ok(bytes) => Ok(pack_file::read(&bytes).map(Some)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Ok(None)),
            Err(error) => Err(error.into()),
        }
    }

    fn pack_path(&self) -> PathBuf {
        self.folders.partner.join(FILE)
    }
}

fn card(partner: &Partner) -> PartnerCard {
    let Partner { name, lines, phone, mail, site, logo, closing } = partner.clone();
    let logo = logo.map(|logo| LogoCard { address: logo.address(), width: logo.width(), height: logo.height() });
    let languages = closing.keys().map(|language| language.code().to_owned()).collect();
    PartnerCard { name, lines, phone, mail, site, logo, languages }
}
