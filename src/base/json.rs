//! Values as JSON, without what is not there: no `null`, no empty list, no empty object.

use serde::Serialize;
use serde_json::Value;

/// In as few letters as possible.
pub fn compact(value: &impl Serialize) -> String {
    serde_json::to_string(&pruned(value)).unwrap_or_default()
}

/// The same of what has already been written down without what is not there, which takes a tree of its own here.
pub fn compact_as_it_is(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// On many lines, for people to read.
pub fn readable(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(&pruned(value)).unwrap_or_default() + "\n"
}

/// A value as a tree without what is not there.
pub fn pruned(value: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(value).unwrap_or_default();
    prune(&mut value);
    value
}

/// Takes out what is not there; says whether anything is left.
fn prune(value: &mut Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => {
            items.retain_mut(prune);
            !items.is_empty()
        }
        Value::Object(fields) => {
            fields.retain(|_, value| prune(value));
            !fields.is_empty()
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn leaves_out_what_is_not_there_and_nothing_else() {
        let value =
            json!({ "none": null, "empty": [], "deep": { "none": [null] }, "no": false, "nought": 0, "text": "", "list": [null, "x"] });
        assert_eq!(compact(&value), json!({ "no": false, "nought": 0, "text": "", "list": ["x"] }).to_string());
    }
}
