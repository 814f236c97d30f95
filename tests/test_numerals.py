"""Numerals: Chinese and Roman numerals and lettered points, as documents number things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery.values.numerals import (
    from_chinese,
    from_roman,
    letter_number,
    number_letter,
    to_chinese,
    to_roman,
)
from tests.laws import reached, reaches


def test_every_number_is_read_back_from_its_chinese_numeral():
    """From nothing to 9999 each number has one Chinese numeral, which is read as that number."""
    written = [to_chinese(number) for number in range(10_000)]
    assert list(range(10_000)) == [from_chinese(numeral) for numeral in written]
    assert 10_000 == len(set(written))


def test_every_number_is_read_back_from_its_roman_numeral():
    """From 1 to 3999 each number has one Roman numeral, which is read as that number."""
    assert list(range(1, 4000)) == [from_roman(to_roman(number)) for number in range(1, 4000)]


def test_every_letter_has_its_place():
    """Lettered points run from a to z."""
    assert list(range(1, 27)) == [letter_number(number_letter(number)) for number in range(1, 27)]
    assert "abcdefghijklmnopqrstuvwxyz" == "".join(map(number_letter, range(1, 27)))


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (0, "零"),
        (2, "二"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (56, "五十六"),
        (57, "五十七"),
        (71, "七十一"),
        (100, "一百"),
        (101, "一百零一"),
        (110, "一百一十"),
        (111, "一百一十一"),
        (1000, "一千"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (1100, "一千一百"),
        (2017, "二千零一十七"),
        (9999, "九千九百九十九"),
    ],
)
def test_chinese_numerals_are_those_of_the_documents(number: int, numeral: str):
    """Articles are numbered as the Chinese text of the Convention numbers them."""
    assert numeral == to_chinese(number)


@pytest.mark.parametrize(
    ("numeral", "number"),
    [("一百〇五", 105), ("〇", 0), ("两百", 200), ("一十", 10), ("一十五", 15), ("二千〇一十七", 2017)],
)
def test_other_forms_of_the_same_number_are_read(numeral: str, number: int):
    """〇 stands for 零, 两 for 二, and 一十 for 十."""
    assert number == from_chinese(numeral)


@pytest.mark.parametrize(
    "numeral",
    ["", "十十", "二百五", "百", "零五", "五零", "二〇一七", "一万", "壹", "5", "五 十", "五十六号", "零零", "十百"],
)
def test_what_is_no_chinese_numeral_is_not_read(numeral: str):
    """Shortened, doubled and positional numerals are not guessed at."""
    assert from_chinese(numeral) is None


@pytest.mark.parametrize("numeral", ["一二", "一五", "一一百", "一九千"])
def test_digits_in_a_row_are_not_read(numeral: str):
    """一五 is not five."""
    assert from_chinese(numeral) is None


@pytest.mark.parametrize("numeral", ["", "IIX", "IIII", "VV", "IC", "v", "Ⅴ", "MMMM", "M" * 10_000, "V "])
def test_what_is_no_roman_numeral_is_not_read(numeral: str):
    """Only the one well-formed numeral of a number is read."""
    assert from_roman(numeral) is None


@reaches(read=7)
@given(
    st.text("零〇一二两五十百千", max_size=8)
    | st.text("一二五十", min_size=1, max_size=2)
    | st.text("一十", min_size=1, max_size=3)
)
def test_whatever_is_read_as_a_chinese_numeral_is_a_number_of_four_digits(numeral: str):
    """A numeral of any shape is a number from 0 to 9999 or none."""
    number = from_chinese(numeral)
    if reached("read", number is not None):
        assert 0 <= number <= 9999


@reaches(read=7)
@given(st.text("IVXLCDM", max_size=12) | st.text("IVX", max_size=4))
def test_whatever_is_read_as_a_roman_numeral_is_written_so(numeral: str):
    """A Roman numeral that is read is the one that would be written."""
    number = from_roman(numeral)
    if reached("read", number is not None):
        assert numeral == to_roman(number)


@pytest.mark.parametrize("number", [-1, 10_000])
def test_numbers_outside_the_chinese_numerals_are_refused(number: int):
    """Nothing that documents number goes beyond four digits."""
    with pytest.raises(ValueError, match="0 to 9999"):
        to_chinese(number)


@pytest.mark.parametrize("number", [-1, 0, 4000])
def test_numbers_outside_the_roman_numerals_are_refused(number: int):
    """There is no Roman numeral for nothing, nor beyond 3999."""
    with pytest.raises(ValueError, match="1 to 3999"):
        to_roman(number)


@pytest.mark.parametrize("number", [0, -1, 27])
def test_there_are_twenty_six_letters(number: int):
    """No number but 1 to 26 has a letter, and z does not stand for nothing."""
    with pytest.raises(ValueError, match="1 to 26"):
        number_letter(number)


@pytest.mark.parametrize("letter", ["", "ab", "xyz"])
def test_only_a_single_letter_has_a_place(letter: str):
    """Nothing, and letters in a row, have no place in the alphabet."""
    with pytest.raises(ValueError, match="letter"):
        letter_number(letter)
