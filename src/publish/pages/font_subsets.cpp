#include "publish/pages/font_subsets.h"

#include <cairo-ft.h>
#include <hb-subset.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>

#include <map>
#include <mutex>
#include <string>

namespace attune::publish {
namespace {

struct DestroyBlob {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
struct DestroySet {
  void operator()(hb_set_t* set) const { hb_set_destroy(set); }
};
struct DestroyFace {
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
};
struct DestroyInput {
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
struct DestroyFontFace {
  void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};
using Blob = std::shared_ptr<hb_blob_t>;
using GlyphSet = std::unique_ptr<hb_set_t, DestroySet>;
using FontFace = std::unique_ptr<cairo_font_face_t, DestroyFontFace>;

// The file of a font and its number there; empty for a font that is made bold or that is small.
std::string large_font(PangoFont* font) {
  constexpr unsigned large = 1 << 20;
  if (!PANGO_IS_FC_FONT(font)) return {};
  const FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
  FcChar8* file = nullptr;
  int index = 0;
  FcBool bold = FcFalse;
  if (FcPatternGetString(pattern, FC_FILE, 0, &file) != FcResultMatch) return {};
  FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
  if (FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &bold) == FcResultMatch && bold) return {};
  hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
  const std::unique_ptr<hb_blob_t, DestroyBlob> outlines(hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' ')));
  if (hb_blob_get_length(outlines.get()) < large) return {};
  return std::string(reinterpret_cast<const char*>(file)) + "#" + std::to_string(index);
}

// The 3,755 characters that Chinese texts are mostly made of (GB 2312, level 1).
std::string common_characters() {
  std::string bytes;
  for (unsigned row = 0xB0; row <= 0xD7; ++row)
    for (unsigned cell = 0xA1; cell <= (row == 0xD7 ? 0xF9U : 0xFEU); ++cell) {
      bytes += static_cast<char>(row);
      bytes += static_cast<char>(cell);
    }
  char* utf8 = g_convert(bytes.data(), static_cast<gssize>(bytes.size()), "UTF-8", "GB2312", nullptr, nullptr, nullptr);
  std::string characters = utf8 ? utf8 : "";
  g_free(utf8);
  return characters;
}

void add_common_glyphs(hb_font_t* font, hb_set_t* glyphs) {
  const std::string characters = common_characters();
  for (const char* at = characters.c_str(); *at; at = g_utf8_next_char(at)) {
    hb_codepoint_t glyph = 0;
    if (hb_font_get_nominal_glyph(font, g_utf8_get_char(at), &glyph)) hb_set_add(glyphs, glyph);
  }
}

// Without hints, which no page needs, and without shared subroutines, so that a glyph is the same in every subset.
Blob subset_of(hb_face_t* face, const hb_set_t* glyphs) {
  const std::unique_ptr<hb_subset_input_t, DestroyInput> input(hb_subset_input_create_or_fail());
  if (!input) return {};
  hb_set_union(hb_subset_input_glyph_set(input.get()), glyphs);
  hb_subset_input_set_flags(input.get(),
                            HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING);
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  // Only for setting text, which is done with the font itself.
  for (const char* table : {"GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG"})
    hb_set_add(dropped, hb_tag_from_string(table, 4));
  const std::unique_ptr<hb_face_t, DestroyFace> subset(hb_subset_or_fail(face, input.get()));
  if (!subset) return {};
  return Blob(hb_face_reference_blob(subset.get()), DestroyBlob());
}

// What the process has made, by font. Used by several threads.
class SubsetStore {
 public:
  Blob get(const std::string& name, hb_font_t* font, const hb_set_t* glyphs) {
    const std::lock_guard<std::mutex> lock(mutex_);
    Entry& entry = entries_[name];
    if (entry.bytes && hb_set_is_subset(glyphs, entry.glyphs.get())) return entry.bytes;
    const bool first = !entry.glyphs;
    if (first) entry.glyphs.reset(hb_set_create());
    hb_set_union(entry.glyphs.get(), glyphs);
    // A second document: more are to come, and they should not each bring a few characters.
    if (!first) add_common_glyphs(font, entry.glyphs.get());
    entry.bytes = subset_of(hb_font_get_face(font), entry.glyphs.get());
    return entry.bytes;
  }

 private:
  struct Entry {
    GlyphSet glyphs;
    Blob bytes;
  };
  std::mutex mutex_;
  std::map<std::string, Entry> entries_;
};

SubsetStore& subset_store() {
  static SubsetStore store;
  return store;
}

const cairo_user_data_key_t kept_key{};

// One for the process: its faces may live in cairo's caches until the end. FreeType wants faces to be made and let go
// by one thread at a time.
struct FreeType {
  FT_Library library = nullptr;
  std::mutex mutex;
};

FreeType& free_type() {
  static FreeType* shared = [] {
    auto* made = new FreeType;
    FT_Init_FreeType(&made->library);
    return made;
  }();
  return *shared;
}

// A face with the bytes that it is read from.
class MemoryFace {
 public:
  explicit MemoryFace(Blob bytes) : bytes_(std::move(bytes)) {
    const std::lock_guard<std::mutex> lock(free_type().mutex);
    unsigned length = 0;
    const char* data = hb_blob_get_data(bytes_.get(), &length);
    if (FT_New_Memory_Face(free_type().library, reinterpret_cast<const FT_Byte*>(data), length, 0, &face_) != 0)
      face_ = nullptr;
  }
  ~MemoryFace() {
    const std::lock_guard<std::mutex> lock(free_type().mutex);
    if (face_) FT_Done_Face(face_);
  }
  MemoryFace(const MemoryFace&) = delete;
  MemoryFace& operator=(const MemoryFace&) = delete;
  FT_Face get() const { return face_; }

 private:
  Blob bytes_;
  FT_Face face_ = nullptr;
};

FontFace font_face(const Blob& bytes) {
  auto face = std::make_unique<MemoryFace>(bytes);
  if (!face->get()) return {};
  FontFace made(cairo_ft_font_face_create_for_ft_face(face->get(), FT_LOAD_NO_HINTING));
  // cairo keeps the face as long as it likes.
  const auto let_go = [](void* kept) { delete static_cast<MemoryFace*>(kept); };
  if (cairo_font_face_set_user_data(made.get(), &kept_key, face.get(), let_go) != CAIRO_STATUS_SUCCESS) return {};
  face.release();
  return made;
}

// Which glyphs of a font are used; `name` is empty for a font that is used itself.
struct FontUse {
  std::string name;
  GlyphSet glyphs;
};
using FontUses = std::map<PangoFont*, FontUse>;

void add_uses(const PangoLayoutLine* line, FontUses& uses) {
  for (GSList* item = line->runs; item; item = item->next) {
    const auto* run = static_cast<PangoLayoutRun*>(item->data);
    PangoFont* font = run->item->analysis.font;
    const auto [use, is_new] = uses.try_emplace(font);
    if (is_new) use->second = {large_font(font), GlyphSet(hb_set_create())};
    if (use->second.name.empty()) continue;
    for (int i = 0; i < run->glyphs->num_glyphs; ++i)
      if (const PangoGlyph glyph = run->glyphs->glyphs[i].glyph; (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0)
        hb_set_add(use->second.glyphs.get(), glyph);
  }
}

// What a picture shows is known when it is painted: once for this, on a surface that keeps nothing.
void add_uses(const Picture& picture, FontUses& uses) {
  if (!picture.paint) return;
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> nowhere(
      cairo_image_surface_create(CAIRO_FORMAT_A8, 0, 0), cairo_surface_destroy);
  const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(nowhere.get()), cairo_destroy);
  picture.paint(cairo.get(), [&](void*, void* line) { add_uses(static_cast<const PangoLayoutLine*>(line), uses); });
}

struct LastFace {
  Blob bytes;
  FontFace face;
};

}  // namespace

struct FontSubsets::Impl {
  // Known by their addresses, so they are not to be let go while the document is painted.
  std::vector<std::shared_ptr<PangoFont>> used;
  std::map<PangoFont*, cairo_font_face_t*> faces;
};

FontSubsets::FontSubsets() : impl_(std::make_unique<Impl>()) {}
FontSubsets::~FontSubsets() = default;

void FontSubsets::prepare(const Pages& pages, TextSetter& setter) {
  FontUses uses;
  for (std::size_t text = 0; text < pages.texts.size(); ++text)
    for (GSList* line = pango_layout_get_lines_readonly(setter.layout(pages, text)); line; line = line->next)
      add_uses(static_cast<PangoLayoutLine*>(line->data), uses);
  for (const Picture& picture : pages.pictures) add_uses(picture, uses);
  // A face is the same for all sizes, and for all documents until the subset grows.
  std::map<std::string, std::pair<PangoFont*, GlyphSet>> needed;
  for (const auto& [font, use] : uses) {
    if (use.name.empty()) continue;
    impl_->used.emplace_back(PANGO_FONT(g_object_ref(font)), g_object_unref);
    auto& [any, glyphs] = needed[use.name];
    any = font;
    if (!glyphs) glyphs.reset(hb_set_create());
    hb_set_union(glyphs.get(), use.glyphs.get());
  }
  thread_local std::map<std::string, LastFace> last;
  for (const auto& [name, need] : needed) {
    const Blob bytes = subset_store().get(name, pango_font_get_hb_font(need.first), need.second.get());
    LastFace& kept = last[name];
    if (bytes && kept.bytes != bytes) kept = {bytes, font_face(bytes)};
    for (const auto& [font, use] : uses)
      if (use.name == name && bytes && kept.face) impl_->faces[font] = kept.face.get();
  }
}

cairo_font_face_t* FontSubsets::face_for(PangoFont* font) const {
  const auto found = impl_->faces.find(font);
  return found == impl_->faces.end() ? nullptr : found->second;
}

}  // namespace attune::publish
