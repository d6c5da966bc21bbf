//! Amounts to the minor unit, in currencies of every width.

use super::*;
use proptest::prelude::*;

fn currency(code: &str) -> Currency {
    code.parse().unwrap()
}

#[test]
fn amounts_are_read_and_shown_in_minor_units() {
    let cases = [
        ("85", "EUR", 8_500, "85.00"),
        ("85.50", "EUR", 8_550, "85.50"),
        ("85,50", "EUR", 8_550, "85.50"),
        ("85.5", "USD", 8_550, "85.50"),
        (" .05 ", "EUR", 5, "0.05"),
        ("0", "EUR", 0, "0.00"),
        ("007", "EUR", 700, "7.00"),
        ("8550", "JPY", 8_550, "8550"),
        ("0", "JPY", 0, "0"),
        ("1,25", "KWD", 1_250, "1.250"),
        ("1.234", "KWD", 1_234, "1.234"),
        ("0.0001", "CLF", 1, "0.0001"),
        ("92233720368547758.07", "EUR", i64::MAX, "92233720368547758.07"),
    ];
    for (text, code, minor, shown) in cases {
        let money = Money::parse(text, currency(code)).unwrap();
        assert_eq!((money.minor, money.to_string()), (minor, shown.to_owned()), "{text} {code}");
    }
}

#[test]
fn anything_else_is_a_clear_error() {
    let cases = [
        ("", "EUR", MoneyError::Invalid),
        (".", "EUR", MoneyError::Invalid),
        ("85.", "EUR", MoneyError::Invalid),
        ("abc", "EUR", MoneyError::Invalid),
        ("+1", "EUR", MoneyError::Invalid),
        ("1 000", "EUR", MoneyError::Invalid),
        ("1.000,00", "EUR", MoneyError::Invalid),
        ("€5", "EUR", MoneyError::Invalid),
        ("1e3", "EUR", MoneyError::Invalid),
        ("-1", "EUR", MoneyError::Negative),
        ("\u{2212}1", "EUR", MoneyError::Negative),
        ("1,000", "USD", MoneyError::TooManyDecimals),
        ("85.0", "JPY", MoneyError::TooManyDecimals),
        ("1.0001", "KWD", MoneyError::TooManyDecimals),
        ("92233720368547758.08", "EUR", MoneyError::TooLarge),
        ("9999999999999999999", "JPY", MoneyError::TooLarge),
    ];
    for (text, code, error) in cases {
        assert_eq!(Money::parse(text, currency(code)), Err(error), "{text} {code}");
    }
}

#[test]
fn negative_amounts_are_shown() {
    let shown = |minor, code| Money { minor, currency: currency(code) }.to_string();
    assert_eq!(
        (shown(-5, "EUR"), shown(-8_550, "EUR"), shown(-3, "JPY")),
        ("-0.05".into(), "-85.50".into(), "-3".into())
    );
    assert_eq!(shown(i64::MIN, "EUR"), "-92233720368547758.08");
}

#[test]
fn currencies_have_the_decimals_of_iso_4217() {
    let cases = [
        (0, "JPY KRW VND CLP ISK XOF XAF UGX PYG"),
        (2, "EUR USD GBP CHF AUD CAD CNY INR BRL MXN SEK NOK DKK PLN CZK HUF RON TRY ZAR NZD SGD"),
        (3, "KWD BHD OMR JOD TND IQD LYD"),
    ];
    for (decimals, codes) in cases {
        for code in codes.split(' ') {
            assert_eq!((currency(code).decimals(), currency(code).code()), (decimals, code));
        }
    }
    assert_eq!(currency(" eur "), currency("EUR"));
    for code in ["", "EU", "EURO", "XXQ", "XAU", "€"] {
        assert_eq!(code.parse::<Currency>(), Err(MoneyError::UnknownCurrency), "{code}");
    }
}

#[test]
fn money_is_minor_units_and_code_in_json() {
    let money = Money { minor: 8_550, currency: currency("EUR") };
    let json = serde_json::to_string(&money).unwrap();
    assert_eq!(json, r#"{"minor":8550,"currency":"EUR"}"#);
    assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
    let refused = serde_json::from_str::<Money>(r#"{"minor":1,"currency":"XAU"}"#).unwrap_err();
    assert!(refused.to_string().contains("currency-unknown"));
}

#[test]
fn seconds_at_a_rate_earn_exact_amounts() {
    let cases = [
        (3_600, 8_550, 8_550),
        (1_800, 8_550, 4_275),
        (7_380, 10_000, 20_500),
        (15_660, 10_000, 43_500),
        (58_140, 10_000, 161_500),
        (1, 1_799, 0),
        (1, 1_800, 1),
        (1, 5_399, 1),
        (1, 5_400, 2),
        (-1, 1_800, -1),
        (-1, 1_799, 0),
        (0, 8_550, 0),
        (3_600, 0, 0),
        (i64::MAX, 3_600, i64::MAX),
        (i64::MIN, 3_600, i64::MIN),
    ];
    for (seconds, rate, amount) in cases {
        assert_eq!(amount_minor(seconds, rate), Ok(amount), "{seconds} s at {rate}");
    }
    assert_eq!(amount_minor(i64::MAX, 3_601), Err(MoneyError::TooLarge));
    assert_eq!(amount_minor(i64::MIN, i64::MIN), Err(MoneyError::TooLarge));
}

proptest! {
    #[test]
    fn what_is_shown_reads_back(
        minor in 0..=i64::MAX,
        code in prop::sample::select(vec!["EUR", "JPY", "KWD", "CLF"]),
    ) {
        let money = Money { minor, currency: currency(code) };
        let (point, comma) = (money.to_string(), money.to_string().replace('.', ","));
        prop_assert_eq!(Money::parse(&point, money.currency), Ok(money));
        prop_assert_eq!(Money::parse(&comma, money.currency), Ok(money));
    }

    #[test]
    fn whole_hours_are_the_rate_times_the_hours(
        hours in 0..10_000_i64,
        rate in 0..1_000_000_000_i64,
    ) {
        prop_assert_eq!(amount_minor(hours * 3_600, rate), Ok(hours * rate));
    }

    #[test]
    fn the_error_is_at_most_half_a_minor_unit(
        seconds in -4_000_000..4_000_000_i64,
        rate in 0..1_000_000_000_i64,
    ) {
        let amount = amount_minor(seconds, rate).unwrap();
        prop_assert!((amount * 3_600 - seconds * rate).abs() <= 1_800);
        prop_assert_eq!(amount_minor(-seconds, rate), Ok(-amount));
    }

    #[test]
    fn arbitrary_text_never_panics(text in any::<String>(), code in any::<String>()) {
        for code in ["EUR", "JPY", &code] {
            if let Ok(currency) = code.parse::<Currency>() {
                prop_assert!(Money::parse(&text, currency).map_or(0, |money| money.minor) >= 0);
            }
        }
    }
}
