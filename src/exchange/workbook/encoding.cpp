#include "exchange/workbook/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>

#include <memory>

#include "base/error.h"
#include "base/text.h"

namespace attune::exchange {
namespace {

[[noreturn]] void refuse() {
  throw base::Error(base::ErrorKind::input,
                    N_("its bytes are neither UTF-8, UTF-16 nor GB18030 text; save it as \"CSV UTF-8\""));
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

std::string convert(std::string_view bytes, const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(name, &status));
  if (U_FAILURE(status)) refuse();
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
  if (U_FAILURE(status)) refuse();
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

Decoded decode_any(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    bytes.remove_prefix(3);
    if (!base::is_utf8(bytes)) refuse();
    return {std::string(bytes), Encoding::utf8};
  }
  if (bytes.starts_with("\xFF\xFE")) return {convert(bytes.substr(2), "UTF-16LE"), Encoding::utf16};
  if (bytes.starts_with("\xFE\xFF")) return {convert(bytes.substr(2), "UTF-16BE"), Encoding::utf16};
  if (base::is_utf8(bytes)) return {std::string(bytes), Encoding::utf8};
  return {convert(bytes, "GB18030"), Encoding::gb18030};
}

}  // namespace

Decoded decode(std::string_view bytes) {
  // Lengths of ICU strings are 32 bits wide.
  if (bytes.size() > 1U << 30U) throw base::Error(base::ErrorKind::input, N_("it is larger than 1 GB"));
  Decoded decoded = decode_any(bytes);
  if (decoded.text.find('\0') != std::string::npos) refuse();
  return decoded;
}

}  // namespace attune::exchange
