//! An archive of texts, none of them compressed: a plan takes some tens of kilobytes, and what another version of a library
//! compresses would be other bytes.

/// Signatures of its records (APPNOTE.TXT 6.3.10, 4.3).
const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// The version of the format that reads it: 2.0.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
/// The first of January 1980 as the format writes days: no file tells when it was written.
const DAY: u16 = (1 << 5) | 1;

/// Bytes of the fixed part of each record.
const LOCAL_SIZE: usize = 30;
const CENTRAL_SIZE: usize = 46;
const END_SIZE: usize = 22;

/// Writes named texts in their order.
pub(super) fn write(parts: &[(&str, String)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let offset = size(bytes.len());
        let mut about = Vec::new();
        for number in [VERSION, FLAGS, 0, 0, DAY] {
            about.extend(number.to_le_bytes());
        }
        for number in [sum(text.as_bytes()), size(text.len()), size(text.len())] {
            about.extend(number.to_le_bytes());
        }
        about.extend(short(name.len()).to_le_bytes());
        about.extend(0_u16.to_le_bytes());
        bytes.extend(LOCAL.to_le_bytes());
        bytes.extend(&about);
        bytes.extend(name.bytes());
        bytes.extend(text.bytes());
        directory.extend(CENTRAL.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&about);
        // No comment, one disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.bytes());
    }
    let start = size(bytes.len());
    bytes.extend(&directory);
    bytes.extend(END.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend([short(parts.len()).to_le_bytes(); 2].concat());
    bytes.extend(size(directory.len()).to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

/// Reads named texts in their order; none when it is no such archive or a text is not what was written.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<(&str, &str)>> {
    let end = bytes.len().checked_sub(END_SIZE)?;
    let count = half(bytes, end + 10)?;
    let mut at = word(bytes, end + 16).filter(|_| word(bytes, end) == Some(size_of(END)))?;
    let mut parts = Vec::new();
    for _ in 0..count {
        let (sum_told, size, name, local) =
            (word(bytes, at + 16)?, word(bytes, at + 24)?, half(bytes, at + 28)?, word(bytes, at + 42)?);
        let is_known = word(bytes, at)? == size_of(CENTRAL) && word(bytes, local)? == size_of(LOCAL);
        let start = local + LOCAL_SIZE + name;
        let text = bytes.get(start..start.checked_add(size)?)?;
        let own = bytes.get(at + CENTRAL_SIZE..at + CENTRAL_SIZE + name)?;
        if !is_known || size_of(sum(text)) != sum_told || bytes.get(local + LOCAL_SIZE..start)? != own {
            return None;
        }
        parts.push((std::str::from_utf8(own).ok()?, std::str::from_utf8(text).ok()?));
        at += CENTRAL_SIZE + name;
    }
    (at == end).then_some(parts)
}

fn half(bytes: &[u8], at: usize) -> Option<usize> {
    let own = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(own.try_into().ok()?).into())
}

fn word(bytes: &[u8], at: usize) -> Option<usize> {
    let own = bytes.get(at..at.checked_add(4)?)?;
    Some(size_of(u32::from_le_bytes(own.try_into().ok()?)))
}

fn size_of(word: u32) -> usize {
    usize::try_from(word).unwrap_or(usize::MAX)
}

fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

/// The check sum of a text: CRC-32, as in IEEE 802.3.
fn sum(bytes: &[u8]) -> u32 {
    let turn = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| turn(sum)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_gives_back_what_was_put_into_it_and_tells_any_damage() {
        let parts = [("mimetype", "text/plain".to_owned()), ("é/a.xml", "ț".repeat(400)), ("empty", String::new())];
        let bytes = write(&parts);
        let expected: Vec<_> = parts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(read(&bytes).as_ref(), Some(&expected), "it reads back");
        assert_eq!(&bytes[30..48], b"mimetypetext/plain", "the kind of the file stands at its place");
        for place in 48..bytes.len() {
            let mut hurt = bytes.clone();
            hurt[place] ^= 1;
            let read = read(&hurt);
            assert!(read.is_none() || read.as_ref() == Some(&expected), "damage at {place} changes nothing unseen");
        }
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]), None, "cut at {length}, it is no archive");
        }
        assert_eq!(sum(b"123456789"), 0xcbf4_3926, "the check value of the standard");
    }
}
