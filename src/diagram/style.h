#pragma once
// What things in a picture mean, and how each meaning looks. Meanings never differ by colour alone: outline, dashes and
// words carry them too, and the colours come from a set that colour-blind people can tell apart (Okabe and Ito 2008).

#include <cstdint>
#include <string_view>

namespace attune::diagram {

enum class Role {
  hidden,  // takes part in the layout only
  page,
  heading,
  band,
  framework,
  branch,
  covered,
  uncovered,
  gap,
  first_classroom,
  second_classroom,
  assessment,
  other,   // folded together, or beside the matter
  shade1,  // cells of a matrix, the lowest level first
  shade2,
  shade3,
  shade4,
  bar,
  track,     // room in which something is measured: it has no outline of its own
  critical,  // on the longest chain
  added,
  removed,
  changed,
  grid,  // what helps the eye to measure
  tree,
  feeds,
  feeds_few,
  gap_line,
  assesses,
  critical_line,
  level,
  note,
};

enum class Theme { light, dark, print };

enum class Font { title, strong, body, small };

enum class Outline {
  none,
  box,
  rounded,
  pill,
  cut,    // a box with its corners cut off: something is missing here
  sheet,  // a box with one corner cut off, as a sheet of paper
};

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

struct Paint {
  Colour fill, stroke, text;
  double stroke_width = 1;
  bool dashed = false;
};

// How well one colour can be told from the other, 1 to 21: the contrast ratio of WCAG 2.2. Text needs 4.5, lines that
// carry meaning 3.
double contrast(Colour a, Colour b);

Paint paint(Role role, Theme theme);
Outline outline_of(Role role);
bool is_line(Role role);
// The cell of a level: 0 is the lowest of `levels`.
Role shade_of(int rank, std::size_t levels);

// Pixels.
double size_of(Font font);
bool is_bold(Font font);
// The distance between baselines; the same for every script, so that geometry never depends on which font stands in.
double line_height(Font font);
// From the top of a line to its baseline.
double baseline(Font font);

// Families by preference. The Chinese family stands first: its Latin letters are made to go with its Han characters.
extern const std::string_view font_families;

// Dash and gap of a dashed line, radius of a rounded box and depth of a cut corner.
inline constexpr double dash_length = 5, dash_gap = 3.5, corner_radius = 8, corner_cut = 9, sheet_cut = 12;

}  // namespace attune::diagram
