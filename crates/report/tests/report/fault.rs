//! Seventeen faults put into a right file on purpose: each is caught, by the crate's own check or by veraPDF.

use crate::{sample, writing::keep};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use rumb_report::pdf::{self, Fault};
use std::fs;
use std::path::Path;

/// Who catches a fault.
enum Catcher {
    /// The check after every writing, and what it says.
    Check(fn(&pdf::Error) -> bool),
    /// veraPDF alone: the file is kept for `.ci/check-pdf --refused`.
    Vera,
}

struct Seeded {
    name: &'static str,
    hurt: fn(&mut Document),
    catcher: Catcher,
}

const SEEDED: [Seeded; 17] = [
    Seeded {
        name: "the content of one element leads back to another",
        hurt: |file| {
            let list = find(file, |object| object.as_array().is_ok_and(|list| is_owners(list)));
            let owners = object(file, list).as_array_mut().expect("a list of owners");
            let other = owners.iter().position(|owner| *owner != owners[0]).expect("two elements on a page");
            owners.swap(0, other);
        },
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Owner { page: 0, .. }))),
    },
    Seeded {
        name: "a figure has no words that stand for it",
        hurt: |file| drop(element(file, b"Figure").remove(b"Alt")),
        catcher: Catcher::Check(is_other_part),
    },
    Seeded {
        name: "a heading skips a level",
        hurt: |file| element(file, b"H2").set("S", Object::Name(b"H4".to_vec())),
        catcher: Catcher::Check(is_other_part),
    },
    Seeded {
        name: "two parts are read the wrong way round",
        hurt: |file| {
            let kids = element(file, b"Document").get_mut(b"K").and_then(Object::as_array_mut);
            kids.expect("the document has parts").swap(1, 2);
        },
        catcher: Catcher::Check(is_other_part),
    },
    Seeded {
        name: "words on a page belong to nothing",
        hurt: |file| {
            on_first_page(file, |operations| {
                let words = operations.iter().position(is_content).expect("a page has content");
                operations[words] = Operation::new("BMC", vec![Object::Name(b"Span".to_vec())]);
            });
        },
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Loose { page: 0 }))),
    },
    Seeded {
        name: "the letters of a font are not told",
        hurt: |file| drop(of_type(file, b"Type", b"Font").remove(b"ToUnicode")),
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::File(_))),
    },
    Seeded {
        name: "a font is not in the file",
        hurt: |file| drop(of_type(file, b"Type", b"FontDescriptor").remove(b"FontFile2")),
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Font { .. }))),
    },
    Seeded {
        name: "the pages are miscounted",
        hurt: |file| of_type(file, b"Type", b"Pages").set("Count", 3),
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Pages { counted: 3, .. }))),
    },
    Seeded {
        name: "the structure is not declared",
        hurt: |file| drop(catalog(file).remove(b"MarkInfo")),
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Structure))),
    },
    Seeded {
        name: "a picture is not drawn",
        hurt: |file| on_first_page(file, |operations| operations.retain(|one| one.operator != "Do")),
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Picture { index: 0 }))),
    },
    Seeded {
        name: "a picture has other pixels",
        hurt: |file| {
            let is_pixels = |object: &Object| object.as_stream().is_ok_and(|told| told.dict.has(b"ColorSpace"));
            let pixels = find(file, is_pixels);
            let pixels = object(file, pixels).as_stream_mut().expect("it is a picture");
            pixels.content[40] ^= 1;
        },
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Picture { .. }))),
    },
    Seeded {
        name: "a picture says that it is blurred when it is enlarged",
        hurt: |file| {
            let is_pixels = |object: &Object| object.as_stream().is_ok_and(|told| told.dict.has(b"ColorSpace"));
            let pixels = find(file, is_pixels);
            object(file, pixels).as_stream_mut().expect("it is a picture").dict.set("Interpolate", true);
        },
        catcher: Catcher::Vera,
    },
    Seeded {
        name: "the language is not told",
        hurt: |file| drop(catalog(file).remove(b"Lang")),
        catcher: Catcher::Vera,
    },
    Seeded {
        name: "words in another language do not say so",
        hurt: |file| {
            let is_foreign = |told: &Dictionary| told.has(b"S") && told.has(b"Lang");
            let words = find(file, |object| object.as_dict().is_ok_and(is_foreign));
            drop(object(file, words).as_dict_mut().expect("an element").remove(b"Lang"));
        },
        catcher: Catcher::Check(|error| matches!(error, pdf::Error::Unfaithful(Fault::Language { .. }))),
    },
    Seeded {
        name: "a heading cell does not say what it heads",
        hurt: |file| drop(element(file, b"TH").remove(b"A")),
        catcher: Catcher::Vera,
    },
    Seeded {
        name: "a link does not say where it leads",
        hurt: |file| drop(of_type(file, b"Subtype", b"Link").remove(b"Contents")),
        catcher: Catcher::Vera,
    },
    Seeded {
        name: "the window shows the name of the file instead of the title",
        hurt: |file| drop(catalog(file).remove(b"ViewerPreferences")),
        catcher: Catcher::Vera,
    },
];

#[test]
fn each_fault_is_caught() {
    let plan = sample::plan();
    let sound = pdf::write(&plan, &sample::words()).expect("the plan should be written");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fault");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("what was kept before should go");
    }
    fs::create_dir_all(&folder).expect("the folder should be made");
    for Seeded { name, hurt, catcher } in &SEEDED {
        let again = |hurt: fn(&mut Document)| {
            let mut file = Document::load_mem(&sound).expect("the plan should be read");
            hurt(&mut file);
            let mut bytes = Vec::new();
            file.save_to(&mut bytes).expect("the file should be written again");
            bytes
        };
        pdf::check(&again(|_| ()), &plan).expect("writing it again hurts nothing");
        let (hurt, found) = (again(*hurt), pdf::check(&again(*hurt), &plan));
        match catcher {
            Catcher::Check(is_it) => assert!(found.as_ref().is_err_and(is_it), "{name}: {found:?}"),
            Catcher::Vera => {
                assert!(found.is_ok(), "{name} is caught here too: {found:?}");
                keep(&format!("fault/{}.pdf", name.replace(' ', "-")), &hurt);
            }
        }
    }
}

fn is_other_part(error: &pdf::Error) -> bool {
    matches!(error, pdf::Error::Unfaithful(Fault::Part { .. }))
}

/// The list that leads from the contents of a page back to elements: there is none but references in it.
fn is_owners(list: &[Object]) -> bool {
    list.len() > 1 && list.iter().all(|object| object.as_reference().is_ok())
}

fn is_content(operation: &Operation) -> bool {
    operation.operator == "BDC"
        && operation.operands.iter().any(|operand| operand.as_dict().is_ok_and(|told| told.has(b"MCID")))
}

fn find(file: &Document, is_it: impl Fn(&Object) -> bool) -> ObjectId {
    let (id, _) = file.objects.iter().find(|(_, object)| is_it(object)).expect("the file has one");
    *id
}

fn object(file: &mut Document, id: ObjectId) -> &mut Object {
    file.objects.get_mut(&id).expect("the object is there")
}

/// The first dictionary with a name under a key.
fn of_type<'a>(file: &'a mut Document, key: &[u8], name: &[u8]) -> &'a mut Dictionary {
    let is_it = |told: &Dictionary| told.get(key).and_then(Object::as_name).is_ok_and(|found| found == name);
    // Of a font there are two dictionaries: letters are told in the outer one.
    let is_outer = |told: &Dictionary| name != b"Font" || told.has(b"ToUnicode");
    let id = find(file, |object| object.as_dict().is_ok_and(|told| is_it(told) && is_outer(told)));
    object(file, id).as_dict_mut().expect("it is a dictionary")
}

fn element<'a>(file: &'a mut Document, tag: &[u8]) -> &'a mut Dictionary {
    of_type(file, b"S", tag)
}

fn catalog(file: &mut Document) -> &mut Dictionary {
    file.catalog_mut().expect("the file has a catalog")
}

fn on_first_page(file: &mut Document, change: impl Fn(&mut Vec<Operation>)) {
    let page = *file.get_pages().get(&1).expect("there is a first page");
    let mut content = Content::decode(&file.get_page_content(page)).expect("its content is read");
    change(&mut content.operations);
    let bytes = content.encode().expect("it is written again");
    file.change_page_content(page, bytes).expect("it takes the place of the old one");
}
