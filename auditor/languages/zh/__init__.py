"""Chinese, in Simplified characters; Traditional texts are folded to them before reading."""
