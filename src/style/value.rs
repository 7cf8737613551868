//! Values of CSS: colours and lengths.

use lightningcss::traits::Parse;
use lightningcss::values::color::CssColor;

/// A colour in sRGB, each part from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rgba {
    /// Red.
    pub red: f32,
    /// Green.
    pub green: f32,
    /// Blue.
    pub blue: f32,
    /// How much it covers.
    pub alpha: f32,
}

/// White, the canvas of a page.
pub(super) const WHITE: Rgba = Rgba { red: 1.0, green: 1.0, blue: 1.0, alpha: 1.0 };
/// Black, the text of a page.
pub(super) const BLACK: Rgba = Rgba { red: 0.0, green: 0.0, blue: 0.0, alpha: 1.0 };

impl Rgba {
    /// As CSS writes it, `#aabbcc`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a channel is from 0 to 1")]
    pub fn to_hex(self) -> String {
        let byte = |channel: f32| (channel.clamp(0.0, 1.0) * 255.0).round() as u8;
        format!("#{:02x}{:02x}{:02x}", byte(self.red), byte(self.green), byte(self.blue))
    }
}

/// A colour as CSS writes it; none for what is no colour, or one that depends on the system.
pub fn colour(text: &str) -> Option<Rgba> {
    let colour = CssColor::parse_string(text).ok()?;
    of_css(&colour)
}

fn of_css(colour: &CssColor) -> Option<Rgba> {
    match colour {
        CssColor::RGBA(rgba) => Some(Rgba {
            red: f32::from(rgba.red) / 255.0,
            green: f32::from(rgba.green) / 255.0,
            blue: f32::from(rgba.blue) / 255.0,
            alpha: f32::from(rgba.alpha) / 255.0,
        }),
        CssColor::LightDark(light, _) => of_css(light),
        CssColor::CurrentColor | CssColor::System(_) => None,
        other => match other.to_rgb() {
            Ok(CssColor::RGBA(_)) => other.to_rgb().ok().as_ref().and_then(of_css),
            Ok(CssColor::Float(float)) => match float.as_ref() {
                lightningcss::values::color::FloatColor::RGB(rgb) => {
                    Some(Rgba { red: rgb.r.clamp(0.0, 1.0), green: rgb.g.clamp(0.0, 1.0), blue: rgb.b.clamp(0.0, 1.0), alpha: rgb.alpha })
                }
                _ => None,
            },
            _ => None,
        },
    }
}

/// A length, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Length {
    /// CSS pixels.
    Pixels(f32),
    /// Parts of the font's size.
    Ems(f32),
    /// Parts of the root's font size.
    Rems(f32),
    /// A number without a unit.
    Number(f32),
    /// Parts of a hundred.
    Percent(f32),
}

/// A length or number; none for what is computed or depends on the window.
pub fn length(text: &str) -> Option<Length> {
    let text = text.trim().to_ascii_lowercase();
    let digits = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+'))).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(digits)?;
    let number: f32 = number.parse().ok().filter(|number: &f32| number.is_finite())?;
    Some(match unit {
        "px" => Length::Pixels(number),
        "pt" => Length::Pixels(number * 4.0 / 3.0),
        "pc" => Length::Pixels(number * 16.0),
        "in" => Length::Pixels(number * 96.0),
        "cm" => Length::Pixels(number * 96.0 / 2.54),
        "mm" => Length::Pixels(number * 96.0 / 25.4),
        "em" => Length::Ems(number),
        "rem" => Length::Rems(number),
        "%" => Length::Percent(number),
        // The width of a zero and the height of an x are about half the size of the font.
        "ch" | "ex" => Length::Ems(number / 2.0),
        "" => Length::Number(number),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_colours_and_lengths() {
        assert_eq!(colour("white"), Some(WHITE));
        assert_eq!(colour("#000f"), Some(BLACK));
        assert!(colour("hsl(0 0% 100%)").is_some_and(|white| white.to_hex() == "#ffffff"));
        assert!(colour("oklch(100% 0 0)").is_some_and(|white| white.to_hex() == "#ffffff"));
        assert_eq!((colour("currentcolor"), colour("url(a.png)")), (None, None));
        assert_eq!(length("18pt"), Some(Length::Pixels(24.0)));
        assert_eq!((length("1.5"), length("calc(1px + 1em)"), length("4vw")), (Some(Length::Number(1.5)), None, None));
    }
}
