//! The contrast between two colours (WCAG 2.2, definitions of contrast ratio and relative luminance).

use super::value::Rgba;

/// The contrast ratio of two opaque colours, from 1 to 21.
pub fn contrast(one: Rgba, other: Rgba) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Rgba) -> f32 {
    let linear = |channel: f32| if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}

/// A colour painted over an opaque one.
pub fn over(above: Rgba, below: Rgba) -> Rgba {
    mix(Rgba { alpha: 1.0, ..above }, below, above.alpha)
}

/// Two opaque colours, the first with a share from 0 to 1.
pub fn mix(one: Rgba, other: Rgba, share: f32) -> Rgba {
    let channel = |one: f32, other: f32| one * share + other * (1.0 - share);
    Rgba { red: channel(one.red, other.red), green: channel(one.green, other.green), blue: channel(one.blue, other.blue), alpha: 1.0 }
}

#[cfg(test)]
mod tests {
    use super::super::value::{BLACK, WHITE, colour};
    use super::*;

    #[test]
    fn ratios_are_those_of_wcag() {
        assert!((contrast(BLACK, WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(colour("#777").unwrap(), WHITE) - 4.48).abs() < 0.01);
        assert!((contrast(over(colour("rgba(0,0,0,.3)").unwrap(), WHITE), WHITE) - 2.11).abs() < 0.05);
    }
}
