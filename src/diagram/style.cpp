#include "diagram/style.h"

#include <algorithm>
#include <cmath>

namespace attune::diagram {
namespace {

constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8 & 0xff),
          static_cast<std::uint8_t>(hex & 0xff)};
}

// Relative luminance, WCAG 2.2.
double luminance(Colour colour) {
  const auto linear = [](std::uint8_t of) {
    const double share = of / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

Paint light(Role role) {
  switch (role) {
    case Role::hidden:
      break;
    case Role::page:
      return {rgb(0xffffff), rgb(0xffffff), rgb(0x1b1f24), 0, false};
    case Role::heading:
      return {rgb(0xffffff), rgb(0xffffff), rgb(0x3d4651), 0, false};
    case Role::band:
      return {rgb(0xf4f6f8), rgb(0xe3e7eb), rgb(0x1b1f24), 1, false};
    case Role::framework:
      return {rgb(0x24435c), rgb(0x24435c), rgb(0xffffff), 1, false};
    case Role::branch:
      return {rgb(0xdbe5ee), rgb(0x5b7389), rgb(0x1b1f24), 1, false};
    case Role::covered:
      return {rgb(0xe2f1fa), rgb(0x0072b2), rgb(0x12202b), 2, false};
    case Role::uncovered:
      return {rgb(0xffffff), rgb(0xb84a00), rgb(0x1b1f24), 2, true};
    case Role::gap:
      return {rgb(0xfff0e3), rgb(0xb84a00), rgb(0x7a3000), 2, true};
    case Role::first_classroom:
      return {rgb(0xffffff), rgb(0x6b7785), rgb(0x1b1f24), 1, false};
    case Role::second_classroom:
      return {rgb(0xf9eef5), rgb(0xa85586), rgb(0x1b1f24), 1, false};
    case Role::assessment:
      return {rgb(0xe6f4ee), rgb(0x00785a), rgb(0x12231c), 1.2, false};
    case Role::other:
      return {rgb(0xf4f6f8), rgb(0x7f8994), rgb(0x4a545f), 1, false};
    case Role::shade1:
      return {rgb(0xe2f1fa), rgb(0x5b99c2), rgb(0x12202b), 1, false};
    case Role::shade2:
      return {rgb(0xb1d6ee), rgb(0x4388b5), rgb(0x0b1a25), 1, false};
    case Role::shade3:
      return {rgb(0x7fbbe2), rgb(0x0072b2), rgb(0x06131c), 1, false};
    case Role::shade4:
      return {rgb(0x0b5c94), rgb(0x0b5c94), rgb(0xffffff), 1, false};
    case Role::bar:
      return {rgb(0x56a5d6), rgb(0x0072b2), rgb(0x06131c), 1, false};
    case Role::critical:
      return {rgb(0xfff6d6), rgb(0x7b6a00), rgb(0x1b1f24), 3, false};
    case Role::added:
      return {rgb(0xe6f4ee), rgb(0x00785a), rgb(0x12231c), 3, false};
    case Role::removed:
      return {rgb(0xfff0e3), rgb(0xb84a00), rgb(0x7a3000), 2, true};
    case Role::changed:
      return {rgb(0xfff6d6), rgb(0x7b6a00), rgb(0x1b1f24), 1.5, false};
    case Role::grid:
      return {rgb(0xc3c9cf), rgb(0xc3c9cf), rgb(0x4a545f), 1, false};
    case Role::tree:
      return {rgb(0x5b7389), rgb(0x5b7389), rgb(0x1b1f24), 1.2, false};
    case Role::assesses:
      return {rgb(0x00785a), rgb(0x00785a), rgb(0x1b1f24), 1.5, false};
    case Role::critical_line:
      return {rgb(0x7b6a00), rgb(0x7b6a00), rgb(0x1b1f24), 3.5, false};
    case Role::feeds:
      return {rgb(0x0072b2), rgb(0x0072b2), rgb(0x1b1f24), 1.8, false};
    case Role::feeds_few:
      return {rgb(0x7b6a00), rgb(0x7b6a00), rgb(0x1b1f24), 1.8, true};
    case Role::gap_line:
      return {rgb(0xb84a00), rgb(0xb84a00), rgb(0x7a3000), 1.2, true};
    case Role::level:
      return {rgb(0xffffff), rgb(0x3d4651), rgb(0x1b1f24), 1, false};
    case Role::track:
    case Role::note:
      return {rgb(0xffffff), rgb(0xffffff), rgb(0x4a545f), 0, false};
  }
  return {};
}

Paint dark(Role role) {
  Paint paint = light(role);
  paint.text = rgb(0xeef1f4);
  switch (role) {
    case Role::hidden:
      break;
    case Role::page:
      return {rgb(0x16191d), rgb(0x16191d), rgb(0xeef1f4), 0, false};
    case Role::heading:
      return {rgb(0x16191d), rgb(0x16191d), rgb(0xc9d1d9), 0, false};
    case Role::band:
      return {rgb(0x1e2328), rgb(0x2c333a), rgb(0xeef1f4), 1, false};
    case Role::framework:
      return {rgb(0xbcd5ea), rgb(0xbcd5ea), rgb(0x10202c), 1, false};
    case Role::branch:
      return {rgb(0x2c3d4c), rgb(0x8fa9bf), rgb(0xeef1f4), 1, false};
    case Role::covered:
      return {rgb(0x123449), rgb(0x56b4e9), rgb(0xeef6fb), 2, false};
    case Role::uncovered:
      return {rgb(0x16191d), rgb(0xff9d4d), rgb(0xeef1f4), 2, true};
    case Role::gap:
      return {rgb(0x3a2413), rgb(0xff9d4d), rgb(0xffd9b8), 2, true};
    case Role::first_classroom:
      return {rgb(0x252b31), rgb(0x98a4b0), rgb(0xeef1f4), 1, false};
    case Role::second_classroom:
      return {rgb(0x3a2633), rgb(0xe39cc6), rgb(0xf8ecf4), 1, false};
    case Role::assessment:
      return {rgb(0x12301f), rgb(0x4fc39d), rgb(0xe9f7f0), 1.2, false};
    case Role::other:
      return {rgb(0x1e2328), rgb(0x66727f), rgb(0xaab4be), 1, false};
    case Role::shade1:
      return {rgb(0x14293a), rgb(0x3f7da8), rgb(0xeef6fb), 1, false};
    case Role::shade2:
      return {rgb(0x184566), rgb(0x4a92c4), rgb(0xeef6fb), 1, false};
    case Role::shade3:
      return {rgb(0x1d6391), rgb(0x56b4e9), rgb(0xffffff), 1, false};
    case Role::shade4:
      return {rgb(0x8fd0f5), rgb(0x8fd0f5), rgb(0x06131c), 1, false};
    case Role::bar:
      return {rgb(0x2878ad), rgb(0x56b4e9), rgb(0xffffff), 1, false};
    case Role::critical:
      return {rgb(0x332e10), rgb(0xe8d44d), rgb(0xfaf6dc), 3, false};
    case Role::added:
      return {rgb(0x12301f), rgb(0x4fc39d), rgb(0xe9f7f0), 3, false};
    case Role::removed:
      return {rgb(0x3a2413), rgb(0xff9d4d), rgb(0xffd9b8), 2, true};
    case Role::changed:
      return {rgb(0x332e10), rgb(0xe8d44d), rgb(0xfaf6dc), 1.5, false};
    case Role::level:
      return {rgb(0x16191d), rgb(0xc9d1d9), rgb(0xeef1f4), 1, false};
    case Role::track:
    case Role::note:
      return {rgb(0x16191d), rgb(0x16191d), rgb(0xaab4be), 0, false};
    case Role::grid:
      paint.fill = paint.stroke = rgb(0x4a545f);
      return paint;
    case Role::tree:
      paint.fill = paint.stroke = rgb(0x8fa9bf);
      return paint;
    case Role::feeds:
      paint.fill = paint.stroke = rgb(0x56b4e9);
      return paint;
    case Role::feeds_few:
      paint.fill = paint.stroke = rgb(0xe8d44d);
      return paint;
    case Role::gap_line:
      paint.fill = paint.stroke = rgb(0xff9d4d);
      return paint;
    case Role::assesses:
      paint.fill = paint.stroke = rgb(0x4fc39d);
      return paint;
    case Role::critical_line:
      paint.fill = paint.stroke = rgb(0xe8d44d);
      return paint;
  }
  return paint;
}

// For black ink on white paper: nothing is lost when colours are.
Paint print(Role role) {
  Paint paint = light(role);
  paint.text = rgb(0x000000);
  paint.stroke = rgb(0x000000);
  paint.fill = rgb(0xffffff);
  switch (role) {
    case Role::page:
    case Role::heading:
    case Role::track:
    case Role::note:
      paint.stroke = rgb(0xffffff);
      break;
    case Role::band:
      paint.stroke = rgb(0xb0b0b0);
      break;
    case Role::framework:
      paint.fill = rgb(0x2b2b2b);
      paint.text = rgb(0xffffff);
      break;
    case Role::branch:
      paint.fill = rgb(0xe4e4e4);
      break;
    case Role::covered:
      paint.fill = rgb(0xf1f1f1);
      break;
    case Role::other:
      paint.stroke = rgb(0x8a8a8a);
      break;
    case Role::shade2:
      paint.fill = rgb(0xdedede);
      break;
    case Role::shade3:
      paint.fill = rgb(0xb4b4b4);
      break;
    case Role::shade4:
      paint.fill = rgb(0x2b2b2b);
      paint.text = rgb(0xffffff);
      break;
    case Role::bar:
      paint.fill = rgb(0x8a8a8a);
      break;
    case Role::grid:
      paint.fill = paint.stroke = rgb(0xb0b0b0);
      break;
    case Role::tree:
      paint.fill = paint.stroke = rgb(0x555555);
      break;
    case Role::feeds:
    case Role::feeds_few:
    case Role::gap_line:
    case Role::assesses:
    case Role::critical_line:
      paint.fill = rgb(0x000000);
      break;
    default:
      break;
  }
  return paint;
}

}  // namespace

const std::string_view font_families =
    "Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, PingFang SC, Microsoft YaHei, Noto Sans, DejaVu Sans, "
    "sans-serif";

double contrast(Colour a, Colour b) {
  const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

Paint paint(Role role, Theme theme) {
  switch (theme) {
    case Theme::dark:
      return dark(role);
    case Theme::print:
      return print(role);
    case Theme::light:
      break;
  }
  return light(role);
}

Outline outline_of(Role role) {
  switch (role) {
    case Role::band:
    case Role::covered:
    case Role::uncovered:
    case Role::changed:
      return Outline::rounded;
    case Role::framework:
    case Role::branch:
    case Role::first_classroom:
    case Role::other:
    case Role::shade1:
    case Role::shade2:
    case Role::shade3:
    case Role::shade4:
    case Role::bar:
    case Role::critical:
    case Role::added:
      return Outline::box;
    case Role::second_classroom:
    case Role::level:
      return Outline::pill;
    case Role::gap:
    case Role::removed:
      return Outline::cut;
    case Role::assessment:
      return Outline::sheet;
    default:
      return Outline::none;
  }
}

bool is_line(Role role) {
  switch (role) {
    case Role::grid:
    case Role::tree:
    case Role::feeds:
    case Role::feeds_few:
    case Role::gap_line:
    case Role::assesses:
    case Role::critical_line:
      return true;
    default:
      return false;
  }
}

Role shade_of(int rank, std::size_t levels) {
  constexpr Role shades[] = {Role::shade1, Role::shade2, Role::shade3, Role::shade4};
  const auto at = static_cast<std::size_t>(std::max(rank, 0));
  // More levels than shades: neighbours share one; the level's code in the cell tells them apart.
  const std::size_t shade = levels <= 4 ? at : at * 4 / levels;
  return shades[std::min<std::size_t>(shade, 3)];
}

double size_of(Font font) {
  switch (font) {
    case Font::title:
      return 24;
    case Font::strong:
    case Font::body:
      return 13;
    case Font::small:
      return 12;
  }
  return 13;
}

bool is_bold(Font font) { return font == Font::title || font == Font::strong; }

double line_height(Font font) { return size_of(font) * 1.35; }

double baseline(Font font) { return size_of(font) * 1.04; }

}  // namespace attune::diagram
